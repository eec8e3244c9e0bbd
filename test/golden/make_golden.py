"""Writes the golden files of test/resources/golden: what PyTorch 2.13.0 makes of known inputs.

From the project's root, with the LibTorch that the build has put into its cache:

    python3 -m pip install --target /tmp/golden numpy pillow
    python3 -m pip install --target /tmp/golden --no-deps torchvision==0.28.0
    PYTHONPATH=~/.cache/byol/libtorch-2.13.0:/tmp/golden python3 test/golden/make_golden.py

One thread, so that sums are always in the same order. Every result is computed in float32, which is
what is stored, and again in float64; the largest difference, as a part of the tensor's largest
value, is noted in the file's metadata. That is the error PyTorch itself makes, and the tests'
tolerances are chosen in sight of it. For the networks float64 results are stored as well: there an
error in a formula cannot hide behind rounding.
"""

import json

import reference
import torch
from reference import Byol, Lars, ResNet8, group_norm, learning_rate, standardize, tau
from torch import nn
from torch.nn import functional
from torchvision.models import resnet
from values import GoldenFile, fill, relative, sample, uniform


def add(file, case, compute, with_float64=False):
    """Stores what compute(dtype) returns for float32, and notes its distance from float64."""
    single = compute(torch.float32)
    double = compute(torch.float64)
    for name, value in single.items():
        file.put(f"{case}.{name}", value)
        if with_float64:
            file.put(f"{case}.float64.{name}", double[name])
    worst = {}
    for name, value in single.items():
        kind = name.split(".")[0]
        worst[kind] = max(worst.get(kind, (0, "")), (relative(value, double[name]), name))
    errors = ", ".join(f"{error:.1e} at {name}" for error, name in worst.values())
    file.note(f"{case}: float32 from float64", errors)


def leaf(tensor, dtype):
    return tensor.to(dtype).requires_grad_()


def differentiate(out, upstream, **inputs):
    """The output and the gradients of sum(out * upstream), by name."""
    gradients = torch.autograd.grad((out * upstream).sum(), list(inputs.values()))
    return {"out": out} | {f"grad.{name}": g for name, g in zip(inputs, gradients)}


# ---- layers


def standardized(case, *shape):
    def compute(dtype):
        weight = leaf(uniform(f"{case}.weight", *shape, scale=0.3, offset=0.1), dtype)
        upstream = uniform(f"{case}.upstream", *shape).to(dtype)
        return differentiate(standardize(weight), upstream, weight=weight)

    return compute


def ws_conv(dtype):
    layer = reference.StdConv2d(6, 8, 3, stride=2, padding=1, bias=False)
    layer = fill(layer, "ws_conv.").to(dtype)
    x = leaf(uniform("ws_conv.input", 2, 6, 9, 9), dtype)
    upstream = uniform("ws_conv.upstream", 2, 8, 5, 5).to(dtype)
    return differentiate(layer(x), upstream, input=x, weight=layer.weight)


def ws_linear(dtype):
    layer = fill(reference.StdLinear(24, 10), "ws_linear.").to(dtype)
    x = leaf(uniform("ws_linear.input", 5, 24), dtype)
    upstream = uniform("ws_linear.upstream", 5, 10).to(dtype)
    return differentiate(layer(x), upstream, input=x, weight=layer.weight, bias=layer.bias)


def normalized(apply, *shape):
    """A norm of x with a scale and a shift for each channel."""

    def compute(dtype):
        x = leaf(uniform("norm.input", *shape, scale=2, offset=0.5), dtype)
        weight = leaf(uniform("norm.weight", shape[1], scale=0.25, offset=1), dtype)
        bias = leaf(uniform("norm.bias", shape[1], scale=0.1), dtype)
        upstream = uniform("norm.upstream", *shape).to(dtype)
        out = apply(x, weight, bias)
        return differentiate(out, upstream, input=x, weight=weight, bias=bias)

    return compute


def group_norm_of(groups):
    return lambda x, weight, bias: functional.group_norm(x, groups, weight, bias)


def layer_norm(x, weight, bias):
    return nn.LayerNorm(x.shape[1:], elementwise_affine=False)(x) * weight[
        :, None, None
    ] + bias[:, None, None]


def batch_norm(case, layer, *shape):
    """Three batches in training mode, the last with gradients; then one in evaluation mode."""

    def compute(dtype):
        bn = fill(layer(shape[1]), f"{case}.").to(dtype)
        results = {}
        for batch in range(3):
            x = leaf(uniform(f"{case}.input{batch}", *shape, scale=2, offset=0.5), dtype)
            upstream = uniform(f"{case}.upstream", *shape).to(dtype)
            out = differentiate(bn(x), upstream, input=x, weight=bn.weight, bias=bn.bias)
            results[f"out{batch}"] = out["out"]
        results |= {name: value for name, value in out.items() if name != "out"}
        results["running_mean"] = bn.running_mean
        results["running_var"] = bn.running_var
        results["num_batches_tracked"] = bn.num_batches_tracked
        results["eval"] = bn.eval()(x)
        return results

    return compute


def layers():
    file = GoldenFile("layers")
    add(file, "ws_filters", standardized("ws_filters", 8, 6, 3, 3))
    add(file, "ws_matrix", standardized("ws_matrix", 10, 24))
    add(file, "ws_conv", ws_conv)
    add(file, "ws_linear", ws_linear)
    for groups in (1, 4, 16, 32):
        add(file, f"gn{groups}", normalized(group_norm_of(groups), 3, 32, 5, 7))
    add(file, "layer_norm", normalized(layer_norm, 3, 32, 5, 7))
    instance_norm = lambda x, w, b: functional.instance_norm(x, weight=w, bias=b)  # noqa: E731
    add(file, "instance_norm", normalized(instance_norm, 3, 32, 5, 7))
    add(file, "gn4_features", normalized(group_norm_of(4), 5, 32))
    add(file, "bn2d", batch_norm("bn2d", nn.BatchNorm2d, 4, 6, 5, 5))
    add(file, "bn1d", batch_norm("bn1d", nn.BatchNorm1d, 8, 12))
    file.write()


# ---- networks


def features(case, build, size, channels=3):
    def compute(dtype):
        network = fill(build(), f"{case}.").to(dtype).eval()
        with torch.no_grad():
            images = uniform(f"{case}.images", 2, channels, size, size).to(dtype)
            return {"features": network(images)}

    return compute


def networks():
    file = GoldenFile("networks")
    gn50 = lambda: reference.imagenet_resnet(resnet.resnet50, group_norm, True)  # noqa: E731
    gn18 = lambda: reference.small_stem(  # noqa: E731
        reference.imagenet_resnet(resnet.resnet18, group_norm, True), 3
    )
    gn8 = lambda: reference.standardize_weights(ResNet8(32, 1, 2, group_norm))  # noqa: E731
    bn50 = lambda: reference.imagenet_resnet(resnet.resnet50, None, False)  # noqa: E731
    add(file, "resnet50_gn_ws", features("resnet50_gn_ws", gn50, 64), with_float64=True)
    add(file, "resnet18_small_gn_ws", features("resnet18_small_gn_ws", gn18, 32), with_float64=True)
    add(file, "resnet8_tiny_gn_ws", features("resnet8_tiny_gn_ws", gn8, 28, channels=1))
    add(file, "resnet50_bn", features("resnet50_bn", bn50, 64))
    for name in ("resnet18", "resnet34", "resnet50"):
        state = getattr(resnet, name)(weights=None).state_dict()
        file.note(name, json.dumps({key: list(value.shape) for key, value in state.items()}))
    file.write()


# ---- BYOL


def small_byol(norm):
    """ResNet-8 of width 16, 256 hidden units, projections of 32; norm is "gn" or "bn"."""
    if norm == "gn":
        encoder = ResNet8(16, 3, 1, group_norm)
        byol = Byol(encoder, 64, 256, 32, group_norm, ws=True)
    else:
        encoder = ResNet8(16, 3, 1, nn.BatchNorm2d)
        byol = Byol(encoder, 64, 256, 32, nn.BatchNorm1d, ws=False)
    return fill(byol)


def resnet50_byol():
    encoder = reference.imagenet_resnet(resnet.resnet50, group_norm, True)
    return fill(Byol(encoder, 2048, 128, 64, group_norm, ws=True))


def loss_and_gradients(case, build, size, keep):
    def compute(dtype):
        byol = build().to(dtype)
        views = uniform(f"{case}.views", 4, 3, size, size).to(dtype)
        loss = byol.loss(views[:2], views[2:])
        loss.backward()
        assert all(p.grad is None for p in byol.target.parameters())
        return {"loss": loss} | {
            f"{kind}.{name}": value
            for name, p in byol.trained()
            for kind, value in keep(p.grad).items()
        }

    return compute


def losses():
    file = GoldenFile("loss")
    whole = lambda grad: {"grad": grad}  # noqa: E731
    parts = lambda grad: {  # noqa: E731
        "norm": grad.double().norm(),
        "largest": grad.abs().max(),
        "sample": sample(grad, 16),
    }
    add(file, "small", loss_and_gradients("small", lambda: small_byol("gn"), 24, whole))
    add(file, "resnet50", loss_and_gradients("resnet50", resnet50_byol, 64, parts), True)
    file.write()


STEPS = 10
WARMUP = 3
IMAGES = 8
TAU = 0.9


def lars(byol):
    parameters = [p for _, p in byol.trained()]
    optimizer = Lars(parameters, momentum=0.9, weight_decay=1e-4, trust=1e-3)
    return parameters, optimizer.step


def of_torch(make, weight_decay, **options):
    """An optimiser of torch.optim; decay is for matrices and filters only."""

    def prepare(byol):
        parameters = [p for _, p in byol.trained()]
        groups = [
            {"params": [p for p in parameters if p.dim() > 1], "weight_decay": weight_decay},
            {"params": [p for p in parameters if p.dim() == 1], "weight_decay": 0},
        ]
        optimizer = make(groups, **options)

        def step(lr):
            for group in optimizer.param_groups:
                group["lr"] = lr
            optimizer.step()

        return parameters, step

    return prepare


def training(norm, prepare, base):
    """Ten steps: losses, and of each parameter and buffer a sample, and of its change the size."""

    def compute(dtype):
        byol = small_byol(norm).to(dtype)
        before = {name: value.clone() for name, value in byol.state_dict().items()}
        parameters, step = prepare(byol)
        history = []
        for k in range(STEPS):
            views = uniform(f"training.views{k}", 2 * IMAGES, 3, 24, 24).to(dtype)
            for parameter in parameters:
                parameter.grad = None
            loss = byol.loss(views[:IMAGES], views[IMAGES:])
            loss.backward()
            step(learning_rate(k, base, WARMUP, STEPS))
            byol.update_target(tau(k, TAU, STEPS))
            history.append(loss.detach())
        results = {"losses": torch.stack(history)}
        for name, value in byol.state_dict().items():
            results[f"final.{name}"] = sample(value, 64)
            if value.is_floating_point():
                results[f"change.{name}"] = (value - before[name]).abs().max()
        return results

    return compute


def trainings():
    file = GoldenFile("training")
    sgd = of_torch(torch.optim.SGD, lr=0, momentum=0.9, nesterov=True, weight_decay=1e-4)
    adamw = of_torch(torch.optim.AdamW, lr=0, weight_decay=0.05)
    add(file, "lars", training("gn", lars, 0.1))
    add(file, "sgd", training("gn", sgd, 0.02))
    add(file, "adamw", training("gn", adamw, 2e-4))
    add(file, "lars_bn", training("bn", lars, 0.1))
    file.write()


if __name__ == "__main__":
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)
    layers()
    networks()
    losses()
    trainings()
