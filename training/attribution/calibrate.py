"""python calibrate.py BASE MODEL_FOLDER TRAIN.jsonl [DEV.jsonl]: fits the confidence on what nothing was trained on."""
import argparse

import numpy as np
from sklearn.linear_model import LogisticRegression

from card import SOURCE, write_card
from data import encode, is_held_out, read_articles
from decode import read
from match import right
from exported import from_folder
from predict import to_tokenizer, word_begins

PARTS = ("cue", "source", "content")
VERSION = "1"


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "folder", "train"):
        parser.add_argument(name)
    parser.add_argument("dev", nargs="?")
    args = parser.parse_args()
    kept = [a for a in read_articles(args.train) if is_held_out(a["id"])]
    odds, verdicts = judged(kept, args)
    fitted = LogisticRegression(C=10.0).fit(odds, verdicts)
    weights = {"bias": float(fitted.intercept_[0]), **dict(zip(PARTS, map(float, fitted.coef_[0])))}
    write_card(args.folder, VERSION, {name: round(value, 4) for name, value in weights.items()})
    print("kept back:", len(kept), "articles,", len(verdicts), "proposals;", weights)
    table(fitted.predict_proba(odds)[:, 1], verdicts)
    if args.dev:
        odds, verdicts = judged(read_articles(args.dev), args)
        print("dev:")
        table(fitted.predict_proba(odds)[:, 1], verdicts)


def judged(articles, args):
    tokenizer = to_tokenizer(args.base)
    tag, link = from_folder(args.folder, tokenizer)
    odds, verdicts = [], []
    for article in articles:
        found = read(encode(article, tokenizer), word_begins(article["text"], tokenizer), tag, link)
        odds += [[log_odds(one["sure"][part]) for part in PARTS] for one in found]
        found = [{**one, "source": one["source"] if one["sure"]["source"] >= SOURCE else []} for one in found]
        verdicts += right(article["text"], article["attributions"], found)
    return np.array(odds), np.array(verdicts)


def log_odds(share):
    inside = min(max(share, 1e-4), 1 - 1e-4)
    return float(np.log(inside / (1 - inside)))


def table(confidence, verdicts):
    """Prints the reliability table in tenths, and the expected calibration error."""
    error = 0.0
    print("| confidence | proposals | said | right |\n|---|---|---|---|")
    for tenth in range(10):
        inside = (confidence >= tenth / 10) & ((confidence < (tenth + 1) / 10) | (tenth == 9))
        if inside.any():
            said, was = confidence[inside].mean(), verdicts[inside].mean()
            error += abs(said - was) * inside.mean()
            print(f"| .{tenth}-{'1' if tenth == 9 else f'.{tenth + 1}'} | {inside.sum()} | {said:.3f} | {was:.3f} |")
    print(f"expected calibration error {error:.3f}")


if __name__ == "__main__":
    main()
