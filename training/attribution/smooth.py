"""Makes an encoder lose less in int8: onnxruntime gives a whole window one scale, which a few loud numbers would set."""
import torch
from torch import nn

SHARE = 0.7  # how much of a channel's loudness goes into the weights (SmoothQuant, Xiao et al. 2023, have 0.5)


class Rows(nn.Module):
    """Word embeddings of one byte a number, each word with a scale of its own."""

    def __init__(self, table):
        super().__init__()
        scale = table.abs().amax(1, keepdim=True) / 127
        self.register_buffer("bytes", (table / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids):
        return self.bytes[ids].float() * self.scale[ids]


class Calm(nn.Module):
    """A linear layer that hears the first piece of a window, [CLS], no louder than the others."""

    def __init__(self, linear, height):
        super().__init__()
        self.weight = nn.Parameter(linear.weight.detach().T.contiguous())
        self.bias = linear.bias
        self.height = height

    def forward(self, given):
        first = torch.arange(given.shape[1], device=given.device) == 0
        height = torch.where(first, self.height, 1.0)[:, None]
        return torch.matmul(given / height, self.weight) * height + self.bias


@torch.no_grad()
def smooth(encoder, run):
    """
    Puts all three in place. `run` reads some text with the encoder, so that its loudness is known: inputs of attention and
    of the first feed-forward layer are loud in a few channels, those of the second in [CLS].
    """
    heard = listen(encoder, run)
    encoder.embeddings.word_embeddings = Rows(encoder.embeddings.word_embeddings.weight.detach())
    for layer in encoder.encoder.layer:
        attention, inner, outer = layer.attention.self, layer.intermediate, layer.output
        soften(attention, (attention.query, attention.key, attention.value), heard[attention.query])
        soften(inner, (inner.dense,), heard[inner.dense])
        first, others = loudest(heard[outer.dense], 0), loudest(heard[outer.dense], slice(1, None))
        if first > others:
            outer.dense = Calm(outer.dense, float(first / others))


def listen(encoder, run):
    """Of every linear layer the inputs that it got while `run` ran, one [pieces, channels] a window."""
    heard, hooks = {}, []
    for linear in [part for part in encoder.encoder.modules() if isinstance(part, nn.Linear)]:
        keep = lambda part, given: heard.setdefault(part, []).append(given[0][0].detach())
        hooks.append(linear.register_forward_pre_hook(keep))
    run()
    for hook in hooks:
        hook.remove()
    return heard


def loudest(windows, pieces):
    return max(window[pieces].abs().max() for window in windows)


def soften(part, linears, windows):
    """Divides what comes into `part` channel by channel, and multiplies the weights by as much."""
    loud = torch.stack([window.abs().amax(0) for window in windows]).amax(0).clamp(min=0.01)
    weights = torch.stack([linear.weight.abs().amax(0) for linear in linears]).amax(0).clamp(min=0.0001)
    scale = loud**SHARE / weights ** (1 - SHARE)
    for linear in linears:
        linear.weight.mul_(scale)
    softer = 1 / scale
    part.register_forward_pre_hook(lambda _, given: (given[0] * softer, *given[1:]))
