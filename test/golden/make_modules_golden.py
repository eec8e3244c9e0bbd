"""Layers of byol.nn.layer, Init, clipping and schedules as PyTorch has them, for ModulesGoldenTest:
test/resources/golden/modules.safetensors.

  PYTHONPATH=~/.cache/byol/libtorch-2.13.0 python3 test/golden/make_modules_golden.py
"""

import torch
from torch import nn
from torch.optim import lr_scheduler

from values import GoldenFile, fill, uniform

file = GoldenFile("modules")


def case(name, module, *shape, **others):
    """The output, and the gradients of sum(output * upstream)."""
    fill(module, f"{name}.").eval()
    x = uniform(f"{name}.input", *shape, scale=2).requires_grad_(True)
    out = module(x)
    upstream = uniform(f"{name}.upstream", *out.shape)
    parameters = dict(module.named_parameters())
    (out * upstream).sum().backward()
    file.put(f"{name}.out", out)
    file.put(f"{name}.grad.input", x.grad)
    for key, parameter in parameters.items():
        file.put(f"{name}.grad.{key}", parameter.grad)


class SelfAttention(nn.MultiheadAttention):
    def forward(self, x):
        return super().forward(x, x, x, need_weights=False)[0]


case("conv", nn.Conv2d(4, 6, 3), 2, 4, 7, 6)
case("conv_groups", nn.Conv2d(4, 8, 3, stride=2, padding=2, dilation=2, groups=4), 2, 4, 9, 8)
case("conv_plain", nn.Conv2d(4, 6, 3, padding=1, bias=False), 2, 4, 5, 5)
case("layer_norm", nn.LayerNorm(12), 3, 5, 12)
case("rms_norm", nn.RMSNorm(12, eps=1e-6), 3, 5, 12)
case("dropout", nn.Dropout(0.5), 3, 5)
case("gelu", nn.GELU(), 3, 7)
case("gelu_tanh", nn.GELU(approximate="tanh"), 3, 7)
case("silu", nn.SiLU(), 3, 7)
case("flatten", nn.Flatten(), 2, 3, 4, 5)
case("avg_pool", nn.AvgPool2d(3, stride=2, padding=1), 2, 3, 7, 8)
case("nearest", nn.Upsample(scale_factor=2.5, mode="nearest"), 2, 3, 4, 5)
case("bilinear", nn.Upsample(scale_factor=2, mode="bilinear"), 2, 3, 4, 5)
case("attention", SelfAttention(12, 3, batch_first=True), 2, 5, 12)

embedding = fill(nn.Embedding(7, 5), "embedding.")
indices = torch.tensor([[0, 3, 3], [6, 1, 0]])
rows = embedding(indices)
(rows * uniform("embedding.upstream", *rows.shape)).sum().backward()
file.put("embedding.out", rows)
file.put("embedding.grad.weight", embedding.weight.grad)

# Queries of their own, and a mask: PyTorch's is True where a query may not look.
attention = fill(nn.MultiheadAttention(12, 3, batch_first=True), "attend.").eval()
query, key, value = (
    uniform(f"attend.{name}", 2, length, 12) for name, length in (("q", 4), ("k", 5), ("v", 5))
)
mask = torch.ones(4, 5, dtype=torch.bool).tril()
file.put("attend.out", attention(query, key, value, attn_mask=~mask, need_weights=False)[0])

# What dropout drops, by seed.
torch.manual_seed(3)
file.put("dropped", nn.functional.dropout(torch.ones(50), 0.3, True))

# First values, by seed.
for name, initialize, shape in [
    ("uniform", lambda t: nn.init.uniform_(t, -2, 3), (5, 7)),
    ("normal", lambda t: nn.init.normal_(t, 1, 0.5), (5, 7)),
    ("normal_large", lambda t: nn.init.normal_(t), (5, 40)),
    ("trunc_normal", lambda t: nn.init.trunc_normal_(t, std=0.02), (5, 7)),
    ("trunc_normal_narrow", lambda t: nn.init.trunc_normal_(t, 0.5, 1.0, -0.5, 1.0), (9, 20)),
    ("xavier_uniform", lambda t: nn.init.xavier_uniform_(t, 2.0), (6, 4, 3, 3)),
    ("xavier_normal", lambda t: nn.init.xavier_normal_(t), (6, 4)),
    ("kaiming_uniform", lambda t: nn.init.kaiming_uniform_(t, nonlinearity="relu"), (6, 4, 3, 3)),
    ("kaiming_normal", lambda t: nn.init.kaiming_normal_(t, mode="fan_out"), (6, 4, 3, 3)),
    ("orthogonal_wide", lambda t: nn.init.orthogonal_(t, 2.0), (4, 9)),
    ("orthogonal_high", lambda t: nn.init.orthogonal_(t), (9, 2, 2)),
]:
    torch.manual_seed(5)
    values = torch.empty(shape)
    initialize(values)
    file.put(f"init.{name}", values)
torch.manual_seed(5)
for name, parameter in nn.MultiheadAttention(12, 3, batch_first=True).named_parameters():
    file.put(f"init.attention.{name}", parameter)

# Clipping.
for name, clip in [
    ("norm", lambda p: nn.utils.clip_grad_norm_(p, 0.5)),
    ("norm_not", lambda p: nn.utils.clip_grad_norm_(p, 500.0)),
    ("value", lambda p: nn.utils.clip_grad_value_(p, 0.3)),
]:
    parameters = [torch.zeros(3, 4, requires_grad=True), torch.zeros(5, requires_grad=True)]
    for i, parameter in enumerate(parameters):
        parameter.grad = uniform(f"clip.{i}", *parameter.shape)
    total = clip(parameters)
    if total is not None:
        file.put(f"clip.{name}.total", total)
    for i, parameter in enumerate(parameters):
        file.put(f"clip.{name}.{i}", parameter.grad)


def rates(make, steps):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
    scheduler, values = make(optimizer), []
    for _ in range(steps):
        values.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return torch.tensor(values, dtype=torch.float64)


file.put("schedule.step", rates(lambda o: lr_scheduler.StepLR(o, 7, 0.3), 30))
file.put("schedule.milestones", rates(lambda o: lr_scheduler.MultiStepLR(o, [4, 11], 0.5), 30))
file.put("schedule.exponential", rates(lambda o: lr_scheduler.ExponentialLR(o, 0.9), 30))
file.put("schedule.cosine", rates(lambda o: lr_scheduler.CosineAnnealingLR(o, 20, 0.01), 20))
file.put(
    "schedule.one_cycle",
    rates(lambda o: lr_scheduler.OneCycleLR(o, 0.4, total_steps=30, cycle_momentum=False), 30),
)
file.put(
    "schedule.sequence",
    rates(
        lambda o: lr_scheduler.SequentialLR(
            o,
            [lr_scheduler.ConstantLR(o, 0.25, 100), lr_scheduler.ExponentialLR(o, 0.9)],
            [6],
        ),
        30,
    ),
)
file.write()
