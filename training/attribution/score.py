"""python score.py GOLD.jsonl PREDICTED.jsonl...: linked F1, lenient, for the trial table; the product's own figures: npm run eval."""
import sys

from data import read_articles
from match import right


def main(gold, *predicted):
    wanted = {article["id"]: article for article in read_articles(gold)}
    for name in predicted:
        hits = found = 0
        for article in read_articles(name):
            verdicts = right(wanted[article["id"]]["text"], wanted[article["id"]]["attributions"], article["attributions"])
            hits, found = hits + sum(verdicts), found + len(verdicts)
        all_of_them = sum(len(article["attributions"]) for article in wanted.values())
        precision, recall = hits / max(1, found), hits / all_of_them
        score = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{name}: lenient F1 {score:.3f}  P {precision:.3f}  R {recall:.3f}  ({hits} right, {found} found, {all_of_them} wanted)")


if __name__ == "__main__":
    main(*sys.argv[1:])
