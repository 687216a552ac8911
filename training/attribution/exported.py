"""The exported files, run by onnxruntime: what the product runs."""
import numpy as np
import onnxruntime

from model import LEFT, RIGHT


def from_folder(folder, tokenizer, threads=1):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    encoder, linker = (
        onnxruntime.InferenceSession(f"{folder}/{name}.onnx", options) for name in ("model", "linker")
    )
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")

    def tag(pieces, features):
        given = {"ids": np.array([[first, *pieces, last]]), "features": np.array([[0, *features, 0]])}
        hidden, cues = encoder.run(["hidden", "cues"], given)
        return hidden, cues, np.zeros((len(cues), 5), np.float32)

    def link(hidden, spans, _design):
        starts, ends = np.array(spans).T
        left = min(LEFT, starts.max() - 1)
        right = min(RIGHT, len(hidden) - 1 - starts.min())
        given = {"hidden": hidden, "starts": starts.copy(), "ends": ends.copy(), "offsets": np.arange(-left, right)}
        return linker.run(["roles"], given)[0], left

    return tag, link
