"""Makes an encoder lose less in int8: onnxruntime gives a whole window one scale, which a few loud pieces would set."""
import torch
from torch import nn


class Rows(nn.Module):
    """Word embeddings of one byte a number, each word with a scale of its own."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True) / 127
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes[ids].float() * self.scale[ids]


class Even(nn.Module):
    """A linear layer whose input is first brought to one height, piece by piece, so that all share a scale well."""

    def __init__(self, linear):
        super().__init__()
        self.weight = nn.Parameter(linear.weight.detach().T.contiguous())
        self.bias = linear.bias

    def forward(self, given):
        height = given.abs().amax(-1, keepdim=True)
        return torch.matmul(given / height, self.weight) * height + self.bias


def even(encoder):
    """Puts both in place: the two feed-forward layers are where the loud pieces are, attention loses little."""
    encoder.embeddings.word_embeddings = Rows(encoder.embeddings.word_embeddings.weight.detach())
    for layer in encoder.encoder.layer:
        layer.intermediate.dense = Even(layer.intermediate.dense)
        layer.output.dense = Even(layer.output.dense)
