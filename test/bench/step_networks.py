"""BYOL with a ResNet-50, GN and WS in eager PyTorch, in as many ways as the benchmark compares.

Self-contained on purpose: what is compared with is read in one place.
"""

import copy

import torch
from torch import nn
from torch.nn import functional

HIDDEN, PROJECTION, GROUPS, WS_EPS = 4096, 256, 16, 1e-8


def ws_by_moments(weight):
    """As people write it."""
    variance, mean = torch.var_mean(
        weight, dim=tuple(range(1, weight.dim())), keepdim=True, correction=0
    )
    return (weight - mean) / torch.sqrt(variance + WS_EPS)


def ws_by_layer_norm(weight):
    """The same by a fused kernel; a channels-last weight through its permuted view."""
    if weight.dim() == 4:
        rows = weight.permute(0, 2, 3, 1)
        return functional.layer_norm(rows, rows.shape[1:], eps=WS_EPS).permute(0, 3, 1, 2)
    return functional.layer_norm(weight, weight.shape[1:], eps=WS_EPS)


def no_ws(weight):
    return weight


class Conv(nn.Conv2d):
    def __init__(self, inputs, outputs, kernel, stride, ws):
        padding = kernel // 2
        super().__init__(inputs, outputs, kernel, stride, padding, bias=False)
        self.ws = ws

    def forward(self, x):
        return self._conv_forward(x, self.ws(self.weight), None)


class Linear(nn.Linear):
    def __init__(self, inputs, outputs, bias, ws):
        super().__init__(inputs, outputs, bias)
        self.ws = ws

    def forward(self, x):
        return functional.linear(x, self.ws(self.weight), self.bias)


def norm(channels, bare):
    return nn.Identity() if bare else nn.GroupNorm(GROUPS, channels)


class Bottleneck(nn.Module):
    def __init__(self, inputs, width, stride, ws, bare):
        super().__init__()
        self.conv1 = Conv(inputs, width, 1, 1, ws)
        self.bn1 = norm(width, bare)
        self.conv2 = Conv(width, width, 3, stride, ws)
        self.bn2 = norm(width, bare)
        self.conv3 = Conv(width, 4 * width, 1, 1, ws)
        self.bn3 = norm(4 * width, bare)
        self.shortcut = nn.Identity()
        if stride != 1 or inputs != 4 * width:
            self.shortcut = nn.Sequential(
                Conv(inputs, 4 * width, 1, stride, ws), norm(4 * width, bare)
            )

    def forward(self, x):
        y = functional.relu(self.bn1(self.conv1(x)), inplace=True)
        y = functional.relu(self.bn2(self.conv2(y)), inplace=True)
        return functional.relu(self.bn3(self.conv3(y)) + self.shortcut(x), inplace=True)


def resnet50(ws, bare):
    layers = [Conv(3, 64, 7, 2, ws), norm(64, bare), nn.ReLU(inplace=True)]
    layers.append(nn.MaxPool2d(3, 2, 1))
    inputs = 64
    for stage, blocks in enumerate((3, 4, 6, 3)):
        width = 64 << stage
        for block in range(blocks):
            stride = 2 if block == 0 and stage > 0 else 1
            layers.append(Bottleneck(inputs, width, stride, ws, bare))
            inputs = 4 * width
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten())


def mlp(inputs, outputs, ws, bare):
    return nn.Sequential(
        Linear(inputs, HIDDEN, True, ws),
        norm(HIDDEN, bare),
        nn.ReLU(inplace=True),
        Linear(HIDDEN, outputs, False, ws),
    )


def regression(prediction, target):
    prediction = functional.normalize(prediction, dim=1)
    target = functional.normalize(target, dim=1)
    return 2 - 2 * (prediction * target).sum(dim=1)


class Byol(nn.Module):
    def __init__(self, ws, bare, concatenated):
        super().__init__()
        self.online = nn.Sequential(resnet50(ws, bare), mlp(2048, PROJECTION, ws, bare))
        self.predictor = mlp(PROJECTION, PROJECTION, ws, bare)
        self.target = copy.deepcopy(self.online).requires_grad_(False)
        self.concatenated = concatenated

    def loss(self, views):
        first, second = views.chunk(2)
        if self.concatenated:
            predictions = self.predictor(self.online(views))
            with torch.no_grad():
                first_target, second_target = self.target(views).chunk(2)
                targets = torch.cat([second_target, first_target])
            return 2 * regression(predictions, targets).mean()
        first_prediction = self.predictor(self.online(first))
        second_prediction = self.predictor(self.online(second))
        with torch.no_grad():
            first_target = self.target(first)
            second_target = self.target(second)
        return (
            regression(first_prediction, second_target)
            + regression(second_prediction, first_target)
        ).mean()

    def trained(self):
        return list(self.online.parameters()) + list(self.predictor.parameters())
