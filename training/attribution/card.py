"""Writes card.json beside the ONNX files: hashes, thresholds and the weights of the confidence."""
import hashlib
import json
from pathlib import Path

from decode import CUE
from model import LEFT, RIGHT

LEAST = 0.22  # below this calibrated confidence nothing is proposed: indirect recall .70 on the articles kept back
SOURCE = 0.5  # below this probability no source is named


def write_card(folder, version, confidence):
    folder = Path(folder)
    files = {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in ("model.onnx", "linker.onnx", "vocab.txt", "cue-words.json")
    }
    card = {
        "name": "attribution-en",
        "version": version,
        "cueFrom": CUE,
        "sourceFrom": SOURCE,
        "left": LEFT,
        "right": RIGHT,
        "least": LEAST,
        "confidence": confidence,
        "files": files,
    }
    (folder / "card.json").write_text(json.dumps(card, indent=2) + "\n")
