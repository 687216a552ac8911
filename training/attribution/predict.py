"""python predict.py BASE WEIGHTS.pt|MODEL_FOLDER ARTICLES.jsonl OUT.jsonl: writes what the model finds, to be scored."""
import argparse
import json

import numpy as np
import torch
from tokenizers import Tokenizer

from data import encode, is_held_out, read_articles
from decode import read
from model import LEFT, Reader
from exported import from_folder


def main():
    args = arguments()
    torch.set_num_threads(args.threads)
    tokenizer = to_tokenizer(args.base)
    if args.weights.endswith(".pt"):
        tag, link = from_weights(args.base, args.weights, tokenizer)
    else:
        tag, link = from_folder(args.weights, tokenizer, args.threads)
    articles = [a for a in read_articles(args.articles) if not args.held_out or is_held_out(a["id"])]
    with open(args.out, "w", encoding="utf8") as out:
        for article in articles[:: args.every]:
            encoded = encode(article, tokenizer)
            begins = word_begins(article["text"], tokenizer)
            found = read(encoded, begins, tag, link, args.design)
            out.write(json.dumps({"id": article["id"], "attributions": found}) + "\n")


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("base", "weights", "articles", "out"):
        parser.add_argument(name)
    parser.add_argument("--design", choices=("linker", "pointer", "tagger"), default="linker")
    parser.add_argument("--held-out", action="store_true", help="only the slice of the training set kept back")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--every", type=int, default=1)
    return parser.parse_args()


def to_tokenizer(base):
    tokenizer = Tokenizer.from_file(f"{base}/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def word_begins(text, tokenizer):
    words = tokenizer.encode(text, add_special_tokens=False).word_ids
    return [at == 0 or words[at] != words[at - 1] for at in range(len(words))]


def from_weights(base, weights, tokenizer):
    reader = Reader(base).eval()
    reader.load_state_dict(torch.load(weights, map_location="cpu"))
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")

    @torch.inference_mode()
    def tag(pieces, features):
        ids = torch.tensor([[first, *pieces, last]])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden, cues, roles = reader.tagger(ids, torch.tensor([[0, *features, 0]]), torch.ones_like(ids))
        return hidden[0], cues[0].float().numpy(), roles[0].float().numpy()

    @torch.inference_mode()
    def link(hidden, spans, design):
        part = reader.linker if design == "linker" else reader.pointer
        starts, ends = torch.tensor(spans).unbind(1)
        low, high = torch.ones_like(starts), torch.full_like(starts, len(hidden) - 1)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            scores, _ = part(hidden.float(), starts, ends, low, high)
        return scores.float().numpy(), LEFT

    return tag, link


if __name__ == "__main__":
    main()
