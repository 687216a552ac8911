"""python train.py BASE TRAIN.jsonl OUT: fine-tunes the reader; a checkpoint after every epoch."""
import argparse
import copy
import random
import time
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch.nn import functional as F

from attend import attend
from data import B_CUE, I_CUE, O, encode, is_held_out, read_articles, training_windows
from model import LEFT, RIGHT, Reader

BATCH = 8
TOP_RATE, HEAD_RATE, LAYER_DECAY = 2e-4, 1e-3, 0.85
SIDE = 0.2  # the weight of the two designs that are only compared
DROPOUT = 0.1  # of the encoder's layers
MASKED = 0.05  # of the word pieces, and twice as many of those of cues
NEGATIVES = 2  # places a window where the tagger is most wrongly sure of a cue: the linker learns to find nothing


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    random.seed(args.seed)
    torch.set_num_threads(args.threads)
    tokenizer = Tokenizer.from_file(f"{args.base}/tokenizer.json")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    F.scaled_dot_product_attention = attend  # for encoder and linker alike
    mask = tokenizer.token_to_id("[MASK]")
    special = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    known = [a for a in read_articles(args.train) if not is_held_out(a["id"])][:: args.every]
    articles = [encode(a, tokenizer) for a in known]
    reader = Reader(args.base, DROPOUT)
    steady = copy.deepcopy(reader)
    optimizer = to_optimizer(reader)
    total = sum(-(-len(training_windows(articles, args.seed * 1000 + epoch)) // BATCH) for epoch in range(args.epochs))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda at: rate(at, total))
    print(f"{len(articles)} articles, {total} steps", flush=True)
    step, began = 0, time.time()
    for epoch in range(args.epochs):
        cut = training_windows(articles, args.seed * 1000 + epoch)
        for at in range(0, len(cut), BATCH):
            batch = collate(cut[at : at + BATCH], special)
            hide(batch, mask)
            losses = train_step(reader, batch, optimizer)
            schedule.step()
            keep_average(steady, reader, step)
            if step % 20 == 0:
                shown = " ".join(f"{name} {value:.3f}" for name, value in losses.items())
                print(f"epoch {epoch} step {step}/{total} {time.time() - began:.0f}s {shown}", flush=True)
            step += 1
        torch.save(steady.state_dict(), Path(args.out) / f"epoch-{epoch + 1}.pt")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("train")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--every", type=int, default=1)
    return parser.parse_args()


def to_optimizer(reader):
    """Word embeddings stay as they are; lower layers move less than higher ones, the new heads most."""
    groups = []
    encoder = reader.tagger.encoder
    for part in encoder.embeddings.parameters():
        part.requires_grad = False
    layers = encoder.encoder.layer
    for depth, layer in enumerate(layers):
        speed = TOP_RATE * LAYER_DECAY ** (len(layers) - 1 - depth)
        groups.append({"params": list(layer.parameters()), "lr": speed, "weight_decay": 0.01})
    tagger = reader.tagger
    heads = [*tagger.cue.parameters(), *tagger.roles.parameters()]
    heads += [*reader.linker.parameters(), *reader.pointer.parameters()]
    groups.append({"params": heads, "lr": HEAD_RATE, "weight_decay": 0.01})
    groups.append({"params": list(tagger.features.parameters()), "lr": HEAD_RATE, "weight_decay": 0.0})
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), fused=True)


def rate(step, total):
    warm = max(1, total // 12)
    if step < warm:
        return (step + 1) / warm
    return max(0.02, (total - step) / max(1, total - warm))


def keep_average(steady, reader, step):
    """A running average of the weights reads better than the last of them."""
    decay = min(0.99, (1 + step) / (10 + step))
    with torch.no_grad():
        for kept, now in zip(steady.parameters(), reader.parameters()):
            if now.requires_grad:
                kept.lerp_(now, 1 - decay)


def collate(cut, special):
    longest = max(end - start for _, start, end in cut) + 2
    ids = torch.zeros(len(cut), longest, dtype=torch.long)
    features = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    cues = torch.full_like(ids, -100)
    roles = torch.full_like(ids, -100)
    links = []
    for row, (article, start, end) in enumerate(cut):
        size = end - start
        ids[row, : size + 2] = torch.tensor([special[0], *article.pieces[start:end], special[1]])
        features[row, 1 : size + 1] = torch.tensor(article.features[start:end])
        mask[row, : size + 2] = 1
        cues[row, 1 : size + 1] = O
        roles[row, 1 : size + 1] = 0
        for one in article.attributions:
            if one.cue[0] < start or one.cue[1] > end:
                continue
            first, last = one.cue[0] - start + 1, one.cue[1] - start + 1
            cues[row, first] = B_CUE
            cues[row, first + 1 : last] = I_CUE
            within = {at - start + 1: label for at, label in one.labels.items() if start <= at < end}
            for at, label in within.items():
                roles[row, at] = label
            links.append((row, first, last, size + 1, within))
    return ids, features, mask, cues, roles, links, longest


def hide(batch, mask):
    """Puts [MASK] over some pieces, so that a cue is not known by its word alone."""
    ids, _, real, cues, *_ = batch
    hidden = (torch.rand(ids.shape) < MASKED * (1 + (cues > 0))) & (real > 0) & (cues != -100)
    ids[hidden] = mask


def train_step(reader, batch, optimizer):
    ids, features, mask, cues, roles, links, longest = batch
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden, cue_scores, role_scores = reader.tagger(ids, features, mask)
        flat = hidden.reshape(-1, hidden.shape[-1])
        everything = links + wrong_cues(cue_scores, cues, mask)
        places = torch.tensor(
            [[r * longest + s, r * longest + e, r * longest + 1, r * longest + high] for r, s, e, high, _ in everything]
        )
        wanted = torch.stack([link_labels(s, high, within) for _, s, _, high, within in everything])
        linked = [part(flat, *places.unbind(1))[0] for part in (reader.linker, reader.pointer)]
    share = max(1, len(links))
    losses = {
        "cue": F.cross_entropy(cue_scores.float().flatten(0, 1), cues.flatten(), reduction="sum") / share,
        "link": summed(linked[0], wanted) / share,
        "point": SIDE * summed(linked[1], wanted) / share,
        "tag": SIDE * F.cross_entropy(role_scores.float().flatten(0, 1), roles.flatten(), reduction="sum") / share,
    }
    sum(losses.values()).backward()
    torch.nn.utils.clip_grad_norm_(reader.parameters(), 5.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return {name: value.item() for name, value in losses.items()}


def summed(scores, wanted):
    return F.cross_entropy(scores.float().flatten(0, 1), wanted.flatten(), reduction="sum")


def link_labels(start, high, within):
    labels = torch.zeros(LEFT + RIGHT, dtype=torch.long)
    for at in range(LEFT + RIGHT):
        piece = start - LEFT + at
        labels[at] = within.get(piece, 0) if 1 <= piece < high else -100
    return labels


def wrong_cues(scores, cues, mask):
    """Pieces far from any cue that the tagger takes for one, surest first: nothing is to be found there."""
    sure = scores.detach().float().softmax(-1)[..., B_CUE]
    sure = torch.where(cues == O, sure, torch.zeros_like(sure))
    found = []
    for row in range(sure.shape[0]):
        high = int(mask[row].sum()) - 1
        for at in sure[row].topk(NEGATIVES).indices.tolist():
            near = cues[row, max(0, at - 2) : at + 3]
            if sure[row, at] > 0.05 and not ((near == B_CUE) | (near == I_CUE)).any():
                found.append((row, at, at + 1, high, {}))
    return found


if __name__ == "__main__":
    main()
