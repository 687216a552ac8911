"""
What the confidence of a proposal is made of. First a logistic regression on the log odds of cue, source and content alone;
then one on those three and on what speaks for and against it: the same in src/world/models/attribution/to-confidence.ts.
"""
import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from cue_words import odds_of

FIRST = ("cue", "source", "content")
ALL = (*FIRST, "word", "holds", "within", "sourceless", "distance", "end")
NEAR = 1500  # characters: a cue farther off than this is none of a proposal's neighbours


def fit(articles):
    """`articles` are lists of (proposal, features, right?); fills in what neighbours say and yields both regressions."""
    every = [one for article in articles for one in article]
    verdicts = np.array([right for _, _, right in every])
    first = LogisticRegression(C=10.0).fit(matrix(every, FIRST), verdicts)
    first = weights_of(first.intercept_[0], first.coef_[0], FIRST)
    add_neighbours(articles, first)
    scaled = make_pipeline(StandardScaler(), LogisticRegression(C=0.1, max_iter=2000)).fit(matrix(every, ALL), verdicts)
    scale, fitted = scaled[0], scaled[1]
    slopes = fitted.coef_[0] / scale.scale_
    return {"first": first, "all": weights_of(fitted.intercept_[0] - slopes @ scale.mean_, slopes, ALL)}


def weights_of(bias, slopes, names):
    return {"bias": round(float(bias), 4), **{name: round(float(slope), 4) for name, slope in zip(names, slopes)}}


def matrix(every, names):
    return np.array([[features[name] for name in names] for _, features, _ in every])


def features_of(one, text, table):
    sure = one["sure"]
    return {
        "cue": log_odds(sure["cue"]),
        "source": log_odds(sure["source"]),
        "content": log_odds(sure["content"]),
        "word": odds_of(" ".join(text[start:end] for start, end in one["cue"]), table),
        "sourceless": float(one["sourceless"]),
        "distance": float(np.log1p(one["distance"])),
        "end": log_odds(sure["end"]),
    }


def add_neighbours(articles, first):
    """Of each proposal: how sure the surest is whose cue stands in its content, and in whose content its own cue stands."""
    for article in articles:
        sure = [share(features, first) for _, features, _ in article]
        for at, (one, features, _) in enumerate(article):
            near = [
                (other, sure[place]) for place, (other, _, _) in enumerate(article)
                if place != at and abs(other["cue"][0][0] - one["cue"][0][0]) <= NEAR
            ]
            features["holds"] = max((each for other, each in near if holds(one, other)), default=0.0)
            features["within"] = max((each for other, each in near if holds(other, one)), default=0.0)


def holds(one, other):
    start, end = other["cue"][0]
    return any(low <= start and end <= high for low, high in one["content"])


def share(features, weights):
    odds = weights["bias"] + sum(weight * features[name] for name, weight in weights.items() if name != "bias")
    return float(1 / (1 + np.exp(-odds)))


def log_odds(share):
    inside = min(max(share, 1e-4), 1 - 1e-4)
    return float(np.log(inside / (1 - inside)))
