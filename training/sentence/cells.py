"""python cells.py MODEL.onnx VOCAB ATTRIBUTIONS.jsonl OUT: pivots of 1,024 cells by spherical k-means over contents."""
import json
import random
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import BertWordPieceTokenizer

CELLS, CONTENTS, ROUNDS = 1024, 16000, 12


def contents(path):
    """Contents of 30 to 400 characters, in a fixed random order."""
    found = []
    for line in open(path, encoding="utf-8"):
        article = json.loads(line)
        for attribution in article["attributions"]:
            text = " ".join(article["text"][start:end] for start, end in attribution["content"])
            if 30 < len(text) < 400:
                found.append(text)
    random.Random(1).shuffle(found)
    return found[:CONTENTS]


def embed(texts, model, vocab):
    session = onnxruntime.InferenceSession(model)
    tokenizer = BertWordPieceTokenizer(vocab, lowercase=True)
    tokenizer.enable_truncation(64)
    tokenizer.enable_padding()
    texts = sorted(texts, key=len)
    rows = []
    for start in range(0, len(texts), 64):
        batch = tokenizer.encode_batch(texts[start : start + 64])
        ids, mask = (np.array([getattr(one, field) for one in batch]) for field in ("ids", "attention_mask"))
        rows.append(session.run(None, {"ids": ids, "mask": mask})[0])
    return np.concatenate(rows)


def pivots(rows):
    random_state = np.random.default_rng(1)
    centres = rows[random_state.choice(len(rows), CELLS, replace=False)].copy()
    for _ in range(ROUNDS):
        nearest = (rows @ centres.T).argmax(1)
        for cell in range(CELLS):
            members = rows[nearest == cell]
            if len(members):
                mean = members.sum(0)
                centres[cell] = mean / np.linalg.norm(mean)
    return centres


def main(model, vocab, attributions, out):
    rows = embed(contents(attributions), model, vocab)
    Path(out).write_bytes(np.round(pivots(rows) * 127).clip(-127, 127).astype(np.int8).tobytes())


if __name__ == "__main__":
    main(*sys.argv[1:])
