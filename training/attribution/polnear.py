"""
python polnear.py POLNEAR/data/train TRAIN.jsonl: the corpus as published (brat's .ann beside .txt), one article a line.

Of an article with several annotators the first by name is taken. Lines that are JSON already are left as they are.
"""
import json
import re
import sys
from pathlib import Path

ROLES = ("Source", "Cue", "Content")


def main(folder, out):
    folder = Path(folder)
    with open(out, "w", encoding="utf8") as lines:
        for text_file in sorted((folder / "text").glob("*.txt")):
            annotated = sorted((folder / "attributions").glob(f"{text_file.stem}_????.ann"))
            if annotated:
                article = {
                    "id": text_file.stem,
                    "text": text_file.read_text(encoding="utf8"),
                    "attributions": attributions(annotated[0].read_text(encoding="utf8")),
                }
                lines.write(json.dumps(article, ensure_ascii=False) + "\n")


def attributions(annotation):
    """Every E line of brat's standoff as spans of source, cue and content; an entity may have several pieces."""
    entities, found = {}, []
    for line in annotation.splitlines():
        parts = line.split("\t")
        if line.startswith("T"):
            entities[parts[0]] = [tuple(map(int, piece.split())) for piece in parts[1].split(" ", 1)[1].split(";")]
        elif line.startswith("E"):
            roles = [argument.split(":") for argument in parts[1].split()[1:]]
            spans = {
                role.lower(): sorted(
                    span for name, entity in roles if re.fullmatch(rf"{role}\d*", name) for span in entities[entity]
                )
                for role in ROLES
            }
            if spans["cue"] or spans["content"]:
                found.append({"id": parts[0], **spans})
    return found


if __name__ == "__main__":
    main(*sys.argv[1:])
