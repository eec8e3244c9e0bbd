"""The twin of a run: BYOL as people write it in PyTorch, from the run's first weights and on its views.

Reads the run's config.json, its losses from metrics.jsonl and its last checkpoint, trains, and prints
how far the two are apart; with --rounding also how far either is from the same training in float64,
which is what rounding alone does. twin.sh starts it. The networks, the loss and LARS are those of
test/golden/reference.py, which share no code and no trick with the run's.
"""

import argparse
import json
import pathlib

import numpy
import reference
import safetensors.torch
import torch
from torch import nn
from torchvision.models import resnet


class NarrowResNet(resnet.ResNet):
    """torchvision's ResNet with another number of channels in its first stage than 64."""

    def __init__(self, blocks, width, norm_layer):
        self.width = width
        super().__init__(resnet.BasicBlock, blocks, norm_layer=norm_layer)
        self.conv1 = nn.Conv2d(3, width, 3, stride=1, padding=1, bias=False)
        self.bn1 = norm_layer(width)
        self.maxpool = nn.Identity()
        self.fc = nn.Identity()

    def _make_layer(self, block, planes, blocks, stride=1, dilate=False):
        if planes == 64:
            self.inplanes = self.width
        return super()._make_layer(block, planes * self.width // 64, blocks, stride, dilate)


BLOCKS = {"resnet18": [2, 2, 2, 2], "resnet34": [3, 4, 6, 3]}


def norm_layers(spec):
    """For images and for features."""
    if spec == "bn":
        return nn.BatchNorm2d, nn.BatchNorm1d
    groups = int(spec.removesuffix("+ws").removeprefix("gn:"))

    def group_norm(channels):
        return nn.GroupNorm(groups, channels)

    return group_norm, group_norm


def network(config):
    spec = config["encoder_norm"]
    if {config["projector_norm"], config["predictor_norm"]} != {spec} or config["stem"] != "small":
        raise SystemExit("the twin has one norm everywhere, and a small stem")
    for_images, for_features = norm_layers(spec)
    width = config["width"]
    return reference.Byol(
        NarrowResNet(BLOCKS[config["arch"]], width, for_images),
        8 * width,
        config["hidden"],
        config["projection"],
        for_features,
        ws=spec.endswith("+ws"),
    )


class TorchOptimizer:
    """One of torch.optim's, without decay of biases and norms."""

    def __init__(self, config, parameters):
        decay = config["weight_decay"]
        groups = [
            {"params": [p for p in parameters if p.dim() > 1], "weight_decay": decay},
            {"params": [p for p in parameters if p.dim() == 1], "weight_decay": 0},
        ]
        if config["optimizer"] == "adamw":
            self.optimizer = torch.optim.AdamW(groups, lr=1)
        else:
            momentum = config["momentum"]
            self.optimizer = torch.optim.SGD(groups, lr=1, momentum=momentum, nesterov=True)

    def step(self, lr):
        for group in self.optimizer.param_groups:
            group["lr"] = lr
        self.optimizer.step()


def optimizer(config, parameters):
    if config["optimizer"] == "lars":
        return reference.Lars(
            parameters, config["momentum"], config["weight_decay"], config["trust"]
        )
    return TorchOptimizer(config, parameters)


def batches(config, file):
    """Both views of each step, as the run saw them."""
    n, side, channels = config["batch_size"], config["views"]["size"], config["channels"]
    for _ in range(config["steps"]):
        bytes_of_batch = file.read(2 * n * side * side * channels * 4)
        views = numpy.frombuffer(bytes_of_batch, numpy.float32).reshape(2 * n, side, side, channels)
        yield torch.from_numpy(views.copy()).permute(0, 3, 1, 2).contiguous().chunk(2)


class Twin:
    """Networks, optimizer and losses so far, in one precision."""

    def __init__(self, config, state, dtype):
        self.config, self.dtype = config, dtype
        self.byol = network(config)
        self.byol.load_state_dict(state)
        self.byol.to(dtype)
        self.parameters = [p for _, p in self.byol.trained()]
        self.update = optimizer(config, self.parameters)
        self.losses = []

    def step(self, first, second):
        config, step = self.config, len(self.losses)
        for p in self.parameters:
            p.grad = None
        loss = self.byol.loss(first.to(self.dtype), second.to(self.dtype))
        loss.backward()
        base = config["lr"] * config["batch_size"] / 256
        self.update.step(
            reference.learning_rate(step, base, config["warmup_steps"], config["steps"])
        )
        self.byol.update_target(reference.tau(step, config["tau"], config["steps"]))
        self.losses.append(loss.item())

    def weights(self):
        return {name: p.detach().double() for name, p in self.byol.trained()}


def apart(weights, others):
    """‖weights − others‖ / ‖others‖ over all tensors together."""
    difference = sum((weights[name] - other).norm() ** 2 for name, other in others.items())
    return (difference / sum(other.norm() ** 2 for other in others.values())).sqrt().item()


def losses_apart(losses, others):
    differences = [abs(a - b) for a, b in zip(losses, others, strict=True)]
    return f"{numpy.median(differences):.1e} in the median, {max(differences):.1e} at most"


def settings(file):
    """All settings of a run by the names of their options."""
    flat = {}
    for part, value in json.loads(file.read_text()).items():
        if part == "views" or not isinstance(value, dict):
            flat[part] = value
        else:
            name = value.pop("name", None)
            flat |= value if name is None else {part: name} | value
    return flat


def main(run, initial, views, rounding):
    torch.set_num_threads(1)
    config = settings(run / "config.json")
    state = safetensors.torch.load_file(initial)
    twin = Twin(config, state, torch.float32)
    exact = Twin(config, state, torch.float64) if rounding else None
    with open(views, "rb") as file:
        for pair in batches(config, file):
            twin.step(*pair)
            if exact:
                exact.step(*pair)
    lines = (run / "metrics.jsonl").read_text().splitlines()
    losses = [json.loads(line)["loss"] for line in lines]
    saved = safetensors.torch.load_file(max((run / "checkpoints").glob("*.safetensors")))
    weights = {name: saved[name].double() for name in twin.weights()}
    first = {name: state[name].double() for name in weights}
    print(
        f"{config['encoder_norm']}, {config['optimizer']}: {len(losses)} steps, loss"
        f" {losses[0]:.4f} to {losses[-1]:.4f}, weights moved by {apart(weights, first):.1e}"
    )
    pairs = [("run and twin", losses, weights, twin)]
    if exact:
        pairs += [
            ("run and twin in float64", losses, weights, exact),
            ("twin and twin in float64", twin.losses, twin.weights(), exact),
        ]
    for name, some, of_some, other in pairs:
        print(
            f"  {name}: losses apart by {losses_apart(some, other.losses)};"
            f" weights apart by {apart(of_some, other.weights()):.1e}",
            flush=True,
        )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=pathlib.Path)
    parser.add_argument("initial", type=pathlib.Path)
    parser.add_argument("views", type=pathlib.Path)
    parser.add_argument(
        "--rounding", action="store_true", help="train the twin in float64 as well"
    )
    main(**vars(parser.parse_args()))
