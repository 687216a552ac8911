"""From articles with attributions to windows of word pieces with labels."""
import json
import random
import zlib
from dataclasses import dataclass, field

WINDOW = 384  # word pieces of one encoder pass, the two special ones included
MARGIN = 48  # a cue nearer than this to a window's edge is read in the window beside it
OPEN, CLOSE = "“«„", "”»"
O, B_CUE, I_CUE = 0, 1, 2
B_SOURCE, I_SOURCE, B_CONTENT, I_CONTENT = 1, 2, 3, 4


@dataclass
class Attribution:
    cue: tuple
    labels: dict = field(default_factory=dict)  # piece index -> label of source and content


@dataclass
class Article:
    id: str
    text: str
    pieces: list
    spans: list
    features: list
    attributions: list


def read_articles(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def is_held_out(identifier):
    """One article in twenty of the training set is kept back: for the temperature and the reliability table."""
    return zlib.crc32(identifier.encode()) % 20 == 0


def encode(article, tokenizer):
    """The article's word pieces with their offsets, features and gold labels."""
    text = article["text"]
    coded = tokenizer.encode(text, add_special_tokens=False)
    spans = coded.offsets
    gold = [to_attribution(one, spans) for one in article.get("attributions", [])]
    return Article(article["id"], text, coded.ids, spans, to_features(text, spans), [g for g in gold if g])


def to_attribution(one, spans):
    cue = [i for span in one["cue"] for i in inside(span, spans)]
    if not cue:
        return None
    labels = {}
    for role, begin, goes_on in (("content", B_CONTENT, I_CONTENT), ("source", B_SOURCE, I_SOURCE)):
        for span in one[role]:
            for at, piece in enumerate(inside(span, spans)):
                labels[piece] = begin if at == 0 else goes_on
    return Attribution((cue[0], cue[-1] + 1), labels)


def inside(span, spans):
    low, high = bisect_end(spans, span[0]), bisect_start(spans, span[1])
    return range(low, max(low, high))


def bisect_end(spans, at):
    """The first piece that ends after `at`."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] > at:
            high = middle
        else:
            low = middle + 1
    return low


def bisect_start(spans, at):
    """The first piece that starts at `at` or later."""
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][0] >= at:
            high = middle
        else:
            low = middle + 1
    return low


def to_features(text, spans):
    """For every piece one number out of 12: what an uncased word piece forgets (capitals, paragraphs, marks)."""
    features, quoted, before = [], False, 0
    for start, end in spans:
        gap, piece = text[before:start], text[start:end]
        starts_paragraph = "\n" in gap or before == 0
        if "\n" in gap:
            quoted = False
        features.append(case_of(piece) + 3 * starts_paragraph + 6 * quoted)
        quoted = quoted_after(piece, quoted)
        before = end
    return features


def case_of(piece):
    if not piece[:1].isupper():
        return 0
    return 2 if len(piece) > 1 and piece.isupper() else 1


def quoted_after(piece, quoted):
    if piece in OPEN:
        return True
    if piece in CLOSE:
        return False
    return not quoted if piece == '"' else quoted


def windows(length, phase=0, stride=None):
    """Yields (from, to) over an article's pieces; `phase` moves the first border, so that epochs differ."""
    body = WINDOW - 2
    step = stride or body
    first = body - phase if phase else body
    start, end = 0, min(first, length)
    while True:
        yield start, end
        if end >= length:
            return
        start = end if stride is None else start + step
        end = min(start + body, length)


def reading_windows(length):
    """Windows that overlap by two margins, each with the range of pieces whose cues it owns."""
    body, found, start = WINDOW - 2, [], 0
    while True:
        end = min(start + body, length)
        found.append((start, end))
        if end >= length:
            break
        start = end - 2 * MARGIN
    owned = []
    for at, (start, end) in enumerate(found):
        low = start if at == 0 else start + MARGIN
        high = end if at == len(found) - 1 else end - MARGIN
        owned.append((start, end, low, high))
    return owned


def training_windows(articles, seed):
    """Every article cut once at borders that differ from epoch to epoch, in random order."""
    chance = random.Random(seed)
    cut = []
    for article in articles:
        for start, end in windows(len(article.pieces), chance.randrange(WINDOW - 2)):
            if end - start > 8:
                cut.append((article, start, end))
    chance.shuffle(cut)
    return cut
