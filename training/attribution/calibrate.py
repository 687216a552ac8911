"""python calibrate.py BASE MODEL_FOLDER TRAIN.jsonl [DEV.jsonl]: fits the confidence on what nothing was trained on."""
import argparse
from pathlib import Path

import numpy as np

from card import SOURCE, write_card
from confidence import add_neighbours, features_of, fit, share
from cue_words import count_cue_words, write_cue_words
from data import encode, is_held_out, read_articles
from decode import read
from match import right
from exported import from_folder
from predict import to_tokenizer, word_begins

VERSION = "3"


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "folder", "train"):
        parser.add_argument(name)
    parser.add_argument("dev", nargs="?")
    args = parser.parse_args()
    train = read_articles(args.train)
    words = count_cue_words([a for a in train if not is_held_out(a["id"])])
    write_cue_words(Path(args.folder) / "cue-words.json", words)
    kept = judged([a for a in train if is_held_out(a["id"])], args, words)
    weights = fit(kept)
    write_card(args.folder, VERSION, weights)
    print("kept back:", len(kept), "articles;", weights)
    table(kept, weights)
    if args.dev:
        dev = judged(read_articles(args.dev), args, words)
        add_neighbours(dev, weights["first"])
        print("dev:")
        table(dev, weights)


def judged(articles, args, words):
    """Of every article the proposals, each with its features and whether it is right."""
    tokenizer = to_tokenizer(args.base)
    tag, link = from_folder(args.folder, tokenizer)
    found = []
    for article in articles:
        text = article["text"]
        every = read(encode(article, tokenizer), word_begins(text, tokenizer), tag, link)
        named = [{**one, "source": one["source"] if one["sure"]["source"] >= SOURCE else []} for one in every]
        verdicts = right(text, article["attributions"], named)
        found.append([(one, features_of(one, text, words), verdict) for one, verdict in zip(every, verdicts)])
    return found


def table(articles, weights):
    """Prints the reliability table in tenths, and the expected calibration error."""
    every = [one for article in articles for one in article]
    confidence = np.array([share(features, weights["all"]) for _, features, _ in every])
    verdicts = np.array([verdict for _, _, verdict in every])
    error = 0.0
    print("| confidence | proposals | said | right |\n|---|---|---|---|")
    for tenth in range(10):
        inside = (confidence >= tenth / 10) & ((confidence < (tenth + 1) / 10) | (tenth == 9))
        if inside.any():
            said, was = confidence[inside].mean(), verdicts[inside].mean()
            error += abs(said - was) * inside.mean()
            print(f"| .{tenth}-{'1' if tenth == 9 else f'.{tenth + 1}'} | {inside.sum()} | {said:.3f} | {was:.3f} |")
    print(f"expected calibration error {error:.3f} of {len(every)} proposals")


if __name__ == "__main__":
    main()
