"""BYOL with a ResNet in PyTorch, in as many ways as the benchmark compares.

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


def group_norm(channels, over_images):
    del over_images
    return nn.GroupNorm(GROUPS, channels)


def batch_norm(channels, over_images):
    return nn.BatchNorm2d(channels) if over_images else nn.BatchNorm1d(channels)


def no_norm(channels, over_images):
    del channels, over_images
    return nn.Identity()


class Conv(nn.Conv2d):
    def __init__(self, inputs, outputs, kernel, stride, ws):
        super().__init__(inputs, outputs, kernel, stride, kernel // 2, bias=False)
        self.ws = ws

    def forward(self, x):
        return self._conv_forward(x, self.ws(self.weight), None)


class Linear(nn.Linear):
    def __init__(self, inputs, outputs, bias, ws):
        super().__init__(inputs, outputs, bias)
        self.ws = ws

    def forward(self, x):
        return functional.linear(x, self.ws(self.weight), self.bias)


def shortcut(inputs, outputs, stride, ws, norm):
    if stride == 1 and inputs == outputs:
        return nn.Identity()
    return nn.Sequential(Conv(inputs, outputs, 1, stride, ws), norm(outputs, True))


class BasicBlock(nn.Module):
    expansion = 1

    def __init__(self, inputs, width, stride, ws, norm):
        super().__init__()
        self.conv1 = Conv(inputs, width, 3, stride, ws)
        self.bn1 = norm(width, True)
        self.conv2 = Conv(width, width, 3, 1, ws)
        self.bn2 = norm(width, True)
        self.shortcut = shortcut(inputs, width, stride, ws, norm)

    def forward(self, x):
        y = functional.relu(self.bn1(self.conv1(x)), inplace=True)
        return functional.relu(self.bn2(self.conv2(y)) + self.shortcut(x), inplace=True)


class Bottleneck(nn.Module):
    expansion = 4

    def __init__(self, inputs, width, stride, ws, norm):
        super().__init__()
        self.conv1 = Conv(inputs, width, 1, 1, ws)
        self.bn1 = norm(width, True)
        self.conv2 = Conv(width, width, 3, stride, ws)
        self.bn2 = norm(width, True)
        self.conv3 = Conv(width, 4 * width, 1, 1, ws)
        self.bn3 = norm(4 * width, True)
        self.shortcut = shortcut(inputs, 4 * width, stride, ws, norm)

    def forward(self, x):
        y = functional.relu(self.bn1(self.conv1(x)), inplace=True)
        y = functional.relu(self.bn2(self.conv2(y)), inplace=True)
        return functional.relu(self.bn3(self.conv3(y)) + self.shortcut(x), inplace=True)


ARCHITECTURES = {
    "resnet18": (BasicBlock, (2, 2, 2, 2)),
    "resnet50": (Bottleneck, (3, 4, 6, 3)),
}


def resnet(arch, stem, ws, norm):
    """Without a classifier; returns it and the size of its features."""
    block, stages = ARCHITECTURES[arch]
    if stem == "imagenet":
        layers = [Conv(3, 64, 7, 2, ws), norm(64, True), nn.ReLU(inplace=True)]
        layers.append(nn.MaxPool2d(3, 2, 1))
    else:
        layers = [Conv(3, 64, 3, 1, ws), norm(64, True), nn.ReLU(inplace=True)]
    inputs = 64
    for stage, blocks in enumerate(stages):
        width = 64 << stage
        for i in range(blocks):
            stride = 2 if i == 0 and stage > 0 else 1
            layers.append(block(inputs, width, stride, ws, norm))
            inputs = width * block.expansion
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten()), inputs


def mlp(inputs, outputs, ws, norm):
    return nn.Sequential(
        Linear(inputs, HIDDEN, True, ws),
        norm(HIDDEN, False),
        nn.ReLU(inplace=True),
        Linear(HIDDEN, outputs, False, ws),
    )


def regression(prediction, target):
    prediction = functional.normalize(prediction.float(), dim=1)
    target = functional.normalize(target.float(), dim=1)
    return 2 - 2 * (prediction * target).sum(dim=1)


class Byol(nn.Module):
    def __init__(self, arch, stem, ws, norm, concatenated):
        super().__init__()
        encoder, features = resnet(arch, stem, ws, norm)
        self.online = nn.Sequential(encoder, mlp(features, PROJECTION, ws, norm))
        self.predictor = mlp(PROJECTION, PROJECTION, ws, norm)
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
