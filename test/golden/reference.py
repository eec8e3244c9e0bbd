"""The networks, the loss and LARS as people write them in PyTorch, as something to compare with.

Nothing here shares a trick with the Java code: weights are standardised by mean and variance, views
go through the networks one after another, LARS loops over tensors. The blocks and the ImageNet
ResNets are torchvision's own.
"""

import copy
import math
import sys
import types

import torch
from torch import nn
from torch.nn import functional

# torchvision's compiled operators (box suppression and the like) do not load beside every build of
# torch. No ResNet uses them, so their registration is left out.
sys.modules["torchvision._meta_registrations"] = types.ModuleType("_meta_registrations")

from torchvision.models import resnet  # noqa: E402

WS_EPS = 1e-8


def standardize(weight):
    """Weight Standardisation, arXiv 1903.10520: by mean and biased variance over the fan-in."""
    dims = tuple(range(1, weight.dim()))
    mean = weight.mean(dim=dims, keepdim=True)
    variance = weight.var(dim=dims, keepdim=True, unbiased=False)
    return (weight - mean) / torch.sqrt(variance + WS_EPS)


class StdConv2d(nn.Conv2d):
    def forward(self, x):
        return self._conv_forward(x, standardize(self.weight), self.bias)


class StdLinear(nn.Linear):
    def forward(self, x):
        return functional.linear(x, standardize(self.weight), self.bias)


def group_norm(channels):
    return nn.GroupNorm(16, channels)


def standardize_weights(module):
    """Makes all convolutions and linear layers of a network standardise their weights."""
    for layer in module.modules():
        if type(layer) is nn.Conv2d:
            layer.__class__ = StdConv2d
        elif type(layer) is nn.Linear:
            layer.__class__ = StdLinear
    return module


def imagenet_resnet(constructor, norm_layer, ws):
    """torchvision's network without its classifier."""
    network = constructor(weights=None, norm_layer=norm_layer)
    network.fc = nn.Identity()
    return standardize_weights(network) if ws else network


def small_stem(network, channels):
    """A 3x3 convolution with stride 1 and no pooling in front, as for CIFAR-10."""
    conv = type(network.conv1)
    network.conv1 = conv(channels, network.conv1.out_channels, 3, stride=1, padding=1, bias=False)
    network.maxpool = nn.Identity()
    return network


class ResNet8(nn.Module):
    """Three stages of one basic block, each at half the resolution, behind a 3x3 convolution."""

    def __init__(self, width, channels, stem_stride, norm_layer):
        super().__init__()
        self.conv1 = nn.Conv2d(channels, width, 3, stride=stem_stride, padding=1, bias=False)
        self.bn1 = norm_layer(width)
        self.layer1 = self.stage(width, width, norm_layer)
        self.layer2 = self.stage(width, 2 * width, norm_layer)
        self.layer3 = self.stage(2 * width, 4 * width, norm_layer)

    @staticmethod
    def stage(inputs, width, norm_layer):
        shortcut = nn.Sequential(
            nn.Conv2d(inputs, width, 1, stride=2, bias=False), norm_layer(width)
        )
        return nn.Sequential(
            resnet.BasicBlock(inputs, width, 2, shortcut, norm_layer=norm_layer)
        )

    def forward(self, x):
        x = functional.relu(self.bn1(self.conv1(x)))
        return self.layer3(self.layer2(self.layer1(x))).mean(dim=(2, 3))


def mlp(size, hidden, out, norm):
    return nn.Sequential(
        nn.Linear(size, hidden),
        norm(hidden),
        nn.ReLU(),
        nn.Linear(hidden, out, bias=False),
    )


class Byol(nn.Module):
    """arXiv 2006.07733; online and target have an encoder and a projector each."""

    def __init__(self, encoder, features, hidden, projection, norm, ws):
        super().__init__()
        projector = mlp(features, hidden, projection, norm)
        self.online = nn.Sequential()
        self.online.add_module("encoder", encoder)
        self.online.add_module("projector", projector)
        self.predictor = mlp(projection, hidden, projection, norm)
        if ws:
            standardize_weights(self)
        self.target = copy.deepcopy(self.online)
        for parameter in self.target.parameters():
            parameter.requires_grad = False

    def trained(self):
        return [(name, p) for name, p in self.named_parameters() if not name.startswith("target.")]

    def loss(self, view1, view2):
        prediction1 = self.predictor(self.online(view1))
        prediction2 = self.predictor(self.online(view2))
        with torch.no_grad():
            target1 = self.target(view1)
            target2 = self.target(view2)
        return (regression(prediction1, target2) + regression(prediction2, target1)).mean()

    @torch.no_grad()
    def update_target(self, tau):
        for average, parameter in zip(self.target.parameters(), self.online.parameters()):
            average.copy_(tau * average + (1 - tau) * parameter)


def regression(prediction, target):
    prediction = functional.normalize(prediction, dim=1)
    target = functional.normalize(target, dim=1)
    return 2 - 2 * (prediction * target).sum(dim=1)


class Lars:
    """Trust ratio and decay for matrices and filters only; the learning rate after momentum."""

    def __init__(self, parameters, momentum, weight_decay, trust):
        self.parameters = list(parameters)
        self.momentum = momentum
        self.weight_decay = weight_decay
        self.trust = trust
        self.velocity = [torch.zeros_like(p) for p in self.parameters]

    @torch.no_grad()
    def step(self, lr):
        for parameter, velocity in zip(self.parameters, self.velocity):
            gradient = parameter.grad
            if parameter.dim() > 1:
                gradient = gradient + self.weight_decay * parameter
                weight_norm = parameter.norm()
                gradient_norm = gradient.norm()
                if weight_norm > 0 and gradient_norm > 0:
                    gradient = gradient * (self.trust * weight_norm / gradient_norm)
            velocity.mul_(self.momentum).add_(gradient)
            parameter.sub_(lr * velocity)


def learning_rate(step, base, warmup, total):
    """Linear to base over the warm-up, then a cosine to 0."""
    if step < warmup:
        return base * (step + 1) / warmup
    return base * 0.5 * (1 + math.cos(math.pi * (step - warmup) / (total - warmup)))


def tau(step, base, total):
    return 1 - (1 - base) * (math.cos(math.pi * step / total) + 1) / 2
