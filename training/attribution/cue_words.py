"""How often a word, where it stands in the training articles, belongs to a cue: log odds of the words met in cues."""
import json
import math
import re
from collections import Counter

WORD = re.compile(r"[A-Za-z’']+")
LEAST = 3  # a word in fewer cues than this counts as unknown
UNKNOWN = -3.0


def count_cue_words(articles):
    """Log odds of every word that three cues or more hold; what is added to both counts keeps rare words near even."""
    in_cues, everywhere = Counter(), Counter()
    for article in articles:
        everywhere.update(words_in(article["text"]))
        for one in article["attributions"]:
            for start, end in one["cue"]:
                in_cues.update(words_in(article["text"][start:end]))
    return {
        word: round(math.log((count + 0.3) / (max(0, everywhere[word] - count) + 1.5)), 2)
        for word, count in sorted(in_cues.items())
        if count >= LEAST
    }


def words_in(text):
    return [word.lower() for word in WORD.findall(text)]


def odds_of(cue, table):
    """The odds of the cue's most telling word."""
    return max((table.get(word, UNKNOWN) for word in words_in(cue)), default=UNKNOWN)


def write_cue_words(path, table):
    path.write_text(json.dumps(table, ensure_ascii=False, separators=(",", ":")).replace(',"', ',\n"') + "\n")
