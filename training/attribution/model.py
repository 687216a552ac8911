"""The encoder with a cue tagger, and the linker that reads source and content for one cue at a time."""
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel

LEFT, RIGHT = 120, 136  # how many pieces before and after the cue's first one the linker looks at
WIDTH, HEADS = 192, 4
FEATURES = 12
ROLES = 5


class Tagger(nn.Module):
    """Encoder pass over a window: hidden states, cue labels and (for the baseline design) role labels."""

    def __init__(self, base, dropout):
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            base, attn_implementation="sdpa", hidden_dropout_prob=dropout, attention_probs_dropout_prob=0.0
        )
        self.dropout = nn.Dropout(dropout)
        size = self.encoder.config.hidden_size
        self.features = nn.Embedding(FEATURES, size)
        nn.init.zeros_(self.features.weight)
        self.cue = nn.Linear(size, 3)
        self.roles = nn.Linear(size, ROLES)

    def forward(self, ids, features, mask):
        words = self.encoder.embeddings.word_embeddings(ids) + self.features(features)
        hidden = self.dropout(self.encoder(inputs_embeds=words, attention_mask=mask).last_hidden_state)
        return hidden, self.cue(hidden), self.roles(hidden)


class Linker(nn.Module):
    """
    Labels the pieces around one cue as source or content of that cue: links by construction. `attend` is the second
    pass with one small attention layer; without it every piece is judged alone (the pointer design).
    """

    def __init__(self, size, attend=True):
        super().__init__()
        self.attend = attend
        self.token = nn.Linear(size, WIDTH)
        self.cue = nn.Linear(size, WIDTH)
        self.where = nn.Embedding(LEFT + RIGHT, WIDTH)
        self.inside = nn.Embedding(2, WIDTH)
        self.first = nn.LayerNorm(WIDTH)
        self.keys = nn.Linear(WIDTH, 3 * WIDTH)
        self.mix = nn.Linear(WIDTH, WIDTH)
        self.second = nn.LayerNorm(WIDTH)
        self.up = nn.Linear(WIDTH, 2 * WIDTH)
        self.down = nn.Linear(2 * WIDTH, WIDTH)
        self.out = nn.Linear(WIDTH, ROLES)
        nn.init.normal_(self.where.weight, std=0.02)
        nn.init.normal_(self.inside.weight, std=0.02)

    def forward(self, hidden, starts, ends, lows, highs, offsets=None):
        """
        `hidden` is a list of pieces; the cue is [start, end), the window it stands in [low, high). `offsets` are the places
        that are looked at, counted from the cue's first piece: all in reach if it is not told how many a short window has.
        """
        offsets = torch.arange(-LEFT, RIGHT, device=hidden.device) if offsets is None else offsets
        index = starts[:, None] + offsets[None, :]
        valid = (index >= lows[:, None]) & (index < highs[:, None])
        index = torch.minimum(torch.maximum(index, lows[:, None]), highs[:, None] - 1)
        in_cue = valid & (index >= starts[:, None]) & (index < ends[:, None])
        tokens = self.token(hidden)[index]
        pieces = torch.arange(hidden.shape[0], device=hidden.device)[None, :]
        within = ((pieces >= starts[:, None]) & (pieces < ends[:, None])).to(hidden.dtype)
        cue = (within @ self.cue(hidden)) / within.sum(1, keepdim=True)
        state = tokens + cue[:, None, :] + self.where(offsets + LEFT)[None] + self.inside(in_cue.long())
        state = state + tokens * cue[:, None, :]
        if self.attend:
            state = state + self.attention(self.first(state), valid)
        state = state + self.down(F.gelu(self.up(self.second(state))))
        return self.out(state), valid

    def attention(self, state, valid):
        count, length, _ = state.shape
        split = lambda each: each.view(count, length, HEADS, WIDTH // HEADS).transpose(1, 2)
        query, key, value = (split(each) for each in self.keys(state).chunk(3, dim=-1))
        found = F.scaled_dot_product_attention(query, key, value, attn_mask=valid[:, None, None, :])
        return self.mix(found.transpose(1, 2).reshape(count, length, WIDTH))


class Reader(nn.Module):
    """All that is trained: the tagger, the linker and, for the trial table, the linker without attention."""

    def __init__(self, base, dropout=0.0):
        super().__init__()
        self.tagger = Tagger(base, dropout)
        size = self.tagger.encoder.config.hidden_size
        self.linker = Linker(size)
        self.pointer = Linker(size, attend=False)
