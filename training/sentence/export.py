"""python export.py BASE OUT: all-MiniLM-L6-v2 as one int8 ONNX file: word pieces in, one unit vector a text out."""
import hashlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from transformers import AutoModel


class SentenceEncoder(nn.Module):
    """Mean of the last hidden states over the pieces of a text, scaled to length one."""

    def __init__(self, base):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(base, attn_implementation="eager")

    def forward(self, ids, mask):
        hidden = self.encoder(input_ids=ids, attention_mask=mask).last_hidden_state
        weights = mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * weights).sum(1) / weights.sum(1).clamp(min=1)
        return nn.functional.normalize(mean, dim=-1)


def main(base, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    model = SentenceEncoder(base).eval()
    ids = torch.randint(1000, 2000, (2, 12))
    with tempfile.TemporaryDirectory() as folder:
        plain = f"{folder}/plain.onnx"
        torch.onnx.export(
            model,
            (ids, torch.ones_like(ids)),
            plain,
            input_names=["ids", "mask"],
            output_names=["embedding"],
            dynamic_axes={name: {0: "texts", 1: "pieces"} for name in ("ids", "mask")} | {"embedding": {0: "texts"}},
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(plain, out / "model.onnx", per_channel=True, weight_type=QuantType.QInt8)
    shutil.copy(f"{base}/vocab.txt", out / "vocab.txt")
    files = {name: hashlib.sha256((out / name).read_bytes()).hexdigest() for name in ("model.onnx", "vocab.txt", "cells.bin") if (out / name).exists()}
    card = {"name": "sentence-en", "version": "2", "dimensions": 384, "longest": 256, "files": files}
    (out / "card.json").write_text(json.dumps(card, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
