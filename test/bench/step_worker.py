"""One contestant of PyTorch: announces itself when warm, then for each number that it reads runs so
many training steps and prints the seconds of each; for 0, the most MiB that were in use on the GPU.
step.py starts it."""

import argparse
import contextlib
import sys
import time

import step_networks as networks
import step_optimizers as optimizers
import torch

SEED, LEARNING_RATE, TAU = 1, 0.1, 0.99

# How weights are standardized, the norm, both views in one pass, channels-last, foreach updates,
# torch.compile.
VARIANTS = {
    "naive": (networks.ws_by_moments, networks.group_norm, False, False, False, False),
    "channels_last": (networks.ws_by_moments, networks.group_norm, False, True, False, False),
    "compiled_naive": (networks.ws_by_moments, networks.group_norm, False, True, False, True),
    "tuned": (networks.ws_by_layer_norm, networks.group_norm, True, True, True, False),
    "compiled_tuned": (networks.ws_by_layer_norm, networks.group_norm, True, True, True, True),
    "bn": (networks.no_ws, networks.batch_norm, False, True, True, False),
    "floor": (networks.no_ws, networks.no_norm, True, True, True, False),
}


def on_gpu(arguments):
    return arguments.device != "cpu"


def step_of(arguments):
    ws, norm, concatenated, channels_last, foreach, compiled = VARIANTS[arguments.variant]
    byol = networks.Byol(arguments.arch, arguments.stem, ws, norm, concatenated).to(arguments.device)
    views = torch.randn(2 * arguments.batch, arguments.size, arguments.size, 3)
    views = views.to(arguments.device).permute(0, 3, 1, 2)
    if channels_last:
        byol = byol.to(memory_format=torch.channels_last)
    else:
        views = views.contiguous()
    update_type = optimizers.ForeachUpdate if foreach else optimizers.LoopUpdate
    update = update_type(byol, momentum=0.9, weight_decay=1e-6, trust=1e-3)
    loss_of = torch.compile(byol.loss) if compiled else byol.loss

    def precision():
        if arguments.precision == "bf16":
            return torch.autocast(torch.device(arguments.device).type, torch.bfloat16)
        return contextlib.nullcontext()

    def step():
        for p in update.parameters:
            p.grad = None
        with precision():
            loss = loss_of(views)
        loss.backward()
        update(LEARNING_RATE, TAU)
        value = loss.item()
        if on_gpu(arguments):
            torch.cuda.synchronize()
        return value

    return step


def main(arguments):
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(SEED)
    if on_gpu(arguments):
        # As this project's defaults.
        torch.cuda.set_device(torch.device(arguments.device).index or 0)
        torch.backends.cuda.matmul.allow_tf32 = True
        torch.backends.cudnn.allow_tf32 = True
        torch.backends.cudnn.benchmark = True
    step = step_of(arguments)
    for _ in range(arguments.warm_up):
        loss = step()
    print(
        f"ready PyTorch {torch.__version__}, {torch.get_num_threads()} threads, "
        f"{torch.backends.cpu.get_cpu_capability()}, {arguments.device}, loss {loss:.4f}",
        flush=True,
    )
    for line in sys.stdin:
        if int(line) == 0:
            peak = torch.cuda.max_memory_allocated() if on_gpu(arguments) else 0
            print("peak", peak / 2**20, flush=True)
            continue
        times = []
        for _ in range(int(line)):
            start = time.perf_counter()
            step()
            times.append(time.perf_counter() - start)
        print("times", *times, flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("variant", choices=VARIANTS)
    parser.add_argument("--arch", choices=networks.ARCHITECTURES, default="resnet50")
    parser.add_argument("--stem", choices=("imagenet", "small"), default="imagenet")
    parser.add_argument("--precision", choices=("fp32", "bf16"), default="fp32")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--warm-up", type=int, default=2)
    main(parser.parse_args())
