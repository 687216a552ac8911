"""python export.py BASE WEIGHTS TRAIN.jsonl OUT: the trained reader as two int8 ONNX files, model.onnx and linker.onnx."""
import shutil
import sys
import tempfile
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from data import encode, is_held_out, read_articles, reading_windows
from model import LEFT, RIGHT, Reader
from predict import to_tokenizer
from smooth import smooth

HEARD = 8  # articles from which the loudness of the encoder is told


class Window(nn.Module):
    """One window in, its hidden states and the scores of its cue labels out."""

    def __init__(self, tagger):
        super().__init__()
        self.tagger = tagger

    def forward(self, ids, features):
        hidden, cues, _ = self.tagger(ids, features, torch.ones_like(ids))
        return hidden[0], cues[0]


class Links(nn.Module):
    """Hidden states and cues in, the role scores of the pieces around every cue out."""

    def __init__(self, linker):
        super().__init__()
        self.linker = linker

    def forward(self, hidden, starts, ends, offsets):
        low = torch.ones_like(starts)
        high = torch.ones_like(starts) * (hidden.shape[0] - 1)
        return self.linker(hidden, starts, ends, low, high, offsets)[0]


def main(base, weights, train, out):
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    reader = Reader(base).eval()
    reader.load_state_dict(torch.load(weights, map_location="cpu"))
    ids = torch.randint(1000, 2000, (1, 300))
    smooth(reader.tagger.encoder, lambda: read_some(reader.tagger, base, train))
    with torch.no_grad():
        hidden, _ = Window(reader.tagger)(ids, ids % 12)
    export(
        Window(reader.tagger), (ids, ids % 12), ("ids", "features"), ("hidden", "cues"),
        {"ids": {1: "pieces"}, "features": {1: "pieces"}, "hidden": {0: "pieces"}, "cues": {0: "pieces"}},
        out / "model.onnx",
    )
    export(
        Links(reader.linker), (hidden, torch.tensor([5, 150]), torch.tensor([6, 152]), torch.arange(-LEFT, RIGHT)),
        ("hidden", "starts", "ends", "offsets"), ("roles",),
        {
            "hidden": {0: "pieces"}, "starts": {0: "cues"}, "ends": {0: "cues"}, "offsets": {0: "reach"},
            "roles": {0: "cues", 1: "reach"},
        },
        out / "linker.onnx",
    )
    shutil.copy(f"{base}/vocab.txt", out / "vocab.txt")


def read_some(tagger, base, train):
    tokenizer = to_tokenizer(base)
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    for article in [a for a in read_articles(train) if not is_held_out(a["id"])][:HEARD]:
        encoded = encode(article, tokenizer)
        for start, end, _, _ in reading_windows(len(encoded.pieces)):
            ids = torch.tensor([[first, *encoded.pieces[start:end], last]])
            tagger(ids, torch.tensor([[0, *encoded.features[start:end], 0]]), torch.ones_like(ids))


def export(part, given, inputs, outputs, axes, path):
    with tempfile.TemporaryDirectory() as folder:
        plain = f"{folder}/plain.onnx"
        torch.onnx.export(
            part, given, plain, input_names=list(inputs), output_names=list(outputs), dynamic_axes=axes,
            opset_version=17, dynamo=False,
        )
        quantize_dynamic(plain, path, per_channel=True, weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul"])


if __name__ == "__main__":
    main(*sys.argv[1:])
