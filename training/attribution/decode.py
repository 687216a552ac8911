"""From scores to attributions: which cues, and for each the words that are its source and its content."""
import numpy as np

from data import B_CONTENT, B_CUE, B_SOURCE, I_CUE, O, reading_windows

CUE = 0.2  # a word is a cue from this probability on; the confidence decides later which cues are spoken of
GOES_ON = {(B_SOURCE, 2), (2, 2), (B_CONTENT, 4), (4, 4)}


def read(article, begins, tag, link, design="linker"):
    """Yields dicts of spans (source, cue, content) and the probabilities that they are right."""
    found = []
    for start, end, low, high in reading_windows(len(article.pieces)):
        hidden, cues, roles = tag(article.pieces[start:end], article.features[start:end])
        words = [at for at in range(end - start) if begins[start + at]]
        spans = cue_spans(softmax(cues)[1:-1], words, low - start, high - start)
        if not spans:
            continue
        if design == "tagger":
            found += nearest(spans, softmax(roles)[1:-1], words, article, start)
            continue
        scores, left = link(hidden, [(a + 1, b + 1) for a, b, _ in spans], design)
        for (a, b, sure), score in zip(spans, scores):
            one = linked(softmax(score), a - left, words, end - start)
            found.append(to_spans(article, start, end - start, (a, b), sure, one, words))
    return [one for one in found if one["content"]]


def softmax(scores):
    each = np.exp(scores - scores.max(-1, keepdims=True))
    return each / each.sum(-1, keepdims=True)


def cue_spans(sure, words, low, high):
    """Runs of words whose first piece reads as a cue, (from, to, probability); `to` is where the next word begins."""
    found, open_at = [], None
    ends = words[1:] + [len(sure)]
    for at, end in zip(words, ends):
        begins = sure[at][B_CUE] + sure[at][I_CUE] >= CUE and (sure[at][B_CUE] >= sure[at][I_CUE] or open_at is None)
        goes_on = open_at is not None and sure[at][I_CUE] > max(sure[at][O], sure[at][B_CUE])
        if begins:
            found.append((at, end, float(1 - sure[at][O])))
            open_at = at
        elif goes_on:
            found[-1] = (found[-1][0], end, found[-1][2])
        else:
            open_at = None
    return [one for one in found if low <= one[0] < high]


def linked(sure, offset, words, length):
    """Labels of the words in reach of the linker, best sequence: an inner label only follows its own kind."""
    reach = [at for at in words if 0 <= at - offset < len(sure) and at < length]
    scores = np.log(sure[[at - offset for at in reach]] + 1e-9)
    return reach, best_path(scores), np.exp(scores)


def best_path(scores):
    count, kinds = scores.shape
    allowed = np.full((kinds, kinds), 0.0)
    for to in (2, 4):
        for before in range(kinds):
            if (before, to) not in GOES_ON:
                allowed[before, to] = -1e9
    best = scores[0].copy()
    best[[2, 4]] = -1e9
    back = []
    for row in scores[1:]:
        ways = best[:, None] + allowed
        back.append(ways.argmax(0))
        best = ways.max(0) + row
    path = [int(best.argmax())]
    for row in reversed(back):
        path.append(int(row[path[-1]]))
    return path[::-1]


def to_spans(article, start, length, cue, sure, one, words):
    reach, path, scores = one
    ends = dict(zip(words, words[1:] + [length]))
    runs = {"source": [], "content": []}
    for place, (at, label) in enumerate(zip(reach, path)):
        if label == 0:
            continue
        role = "source" if label in (1, 2) else "content"
        if label in (1, 3):
            runs[role].append([])
        runs[role][-1].append(place)
    sources = sorted(runs["source"], key=lambda run: -mean(run, scores, (1, 2)))[:1]
    place_of = lambda run: char_span(article, start, reach[run[0]], ends[reach[run[-1]]])
    return {
        "source": [place_of(run) for run in sources],
        "sourceless": not sources,
        "distance": min((abs(reach[place] - cue[0]) for run in runs["content"] for place in run), default=0),
        "cue": [char_span(article, start, cue[0], cue[1])],
        "content": [place_of(run) for run in runs["content"]],
        "sure": {
            "cue": sure,
            "source": mean(sources[0], scores, (1, 2)) if sources else 1 - float(scores[:, 1].max()),
            "content": min((mean(run, scores, (3, 4)) for run in runs["content"]), default=0.0),
            "end": min((1 - float(scores[run[-1] + 1, 4]) for run in runs["content"] if run[-1] + 1 < len(reach)), default=1.0),
        },
    }


def mean(run, scores, labels):
    return float(np.mean([scores[place][list(labels)].sum() for place in run]))


def char_span(article, start, first, end):
    return [article.spans[start + first][0], article.spans[start + end - 1][1]]


def nearest(spans, roles, words, article, start):
    """The baseline: spans of every role are tagged once, and each cue takes the nearest source and content."""
    path = best_path(np.log(roles[words] + 1e-9))
    runs = {"source": [], "content": []}
    ends = words[1:] + [len(roles)]
    for at, end, label in zip(words, ends, path):
        role = {1: "source", 2: "source", 3: "content", 4: "content"}.get(label)
        if label in (1, 3):
            runs[role].append([at, end])
        elif role:
            runs[role][-1][1] = end
    found = []
    for a, b, sure in spans:
        pick = lambda role: sorted(runs[role], key=lambda run: max(run[0] - b, a - run[1]))[:1]
        chosen = {role: [char_span(article, start, *run) for run in pick(role)] for role in runs}
        found.append({**chosen, "cue": [char_span(article, start, a, b)], "sure": {"cue": sure, "source": 1.0, "content": 1.0}})
    return found
