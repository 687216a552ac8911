"""Which predicted attributions are right: the lenient reading of the project's evaluation (eval/attribution.ts)."""
import re

TOKEN = re.compile(r"\w+|[^\w\s]")


def right(text, wanted, found):
    """For every found attribution whether it is right: content IoU from a half, the same source, a cue in common."""
    tokens = [(m.start(), m.end()) for m in TOKEN.finditer(text)]
    words = {i for i, (start, _) in enumerate(tokens) if re.match(r"\w", text[start])}
    gold, ours = ([roles(one, tokens) for one in side] for side in (wanted, found))
    pairs = sorted(
        (
            (overlap(g["content"], f["content"]) + 0.001 * overlap(g["cue"], f["cue"]), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(ours)
            if g["content"] & f["content"]
        ),
        reverse=True,
    )
    taken, verdicts = set(), [False] * len(found)
    matched = set()
    for _, i, j in pairs:
        if i in taken or j in matched:
            continue
        taken.add(i)
        matched.add(j)
        verdicts[j] = agrees(gold[i], ours[j], words)
    return verdicts


def agrees(gold, ours, words):
    if overlap(gold["content"], ours["content"]) < 0.5 or not gold["cue"] & ours["cue"]:
        return False
    one, other = gold["source"] & words, ours["source"] & words
    if not one or not other:
        return not one and not other
    return overlap(one, other) >= 0.5 or one <= other or other <= one


def roles(one, tokens):
    return {
        role: frozenset(i for i, (a, b) in enumerate(tokens) for start, end in one[role] if a < end and b > start)
        for role in ("source", "cue", "content")
    }


def overlap(one, other):
    return len(one & other) / len(one | other) if one | other else 0.0
