"""Features that PyTorch, torchvision and timm make of exported encoders, against ours.

    python3 test/interop/other_loaders.py [FOLDER]

OtherLoadersTest writes the folder and runs this where python3 has the packages (BYOL_PYTHON names
another python3): of each encoder NAME.pt, NAME.safetensors, and in values.safetensors NAME.images
and NAME.features. NAME is the architecture and the norm: resnet50-gn. Prints the largest relative
difference of each loader, and ends with 1 if one is above 1e-5. Without a folder it ends with 0 if
the packages are there, else with 3.
"""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "golden"))
try:
    import torch
    from reference import ResNet8, resnet
    from safetensors.torch import load_file
    from torch import nn

    import timm
except ImportError as missing:
    print(missing)
    sys.exit(3)

TOLERANCE = 1e-5
NORMS = {"bn": nn.BatchNorm2d, "gn": lambda channels: nn.GroupNorm(16, channels)}


def torchvision_network(arch, norm):
    if arch == "resnet8":
        return ResNet8(32, 3, 2, NORMS[norm])
    network = getattr(resnet, arch)(weights=None, norm_layer=NORMS[norm])
    network.fc = nn.Identity()
    return network


def loaders(folder, name):
    """What each program makes of an encoder's files. Weight standardization is folded in."""
    arch, norm = name.split("-")
    yield "TorchScript", torch.jit.load(str(folder / f"{name}.pt"))
    weights = load_file(folder / f"{name}.safetensors")
    network = torchvision_network(arch, norm)
    network.load_state_dict(weights)
    yield "own module" if arch == "resnet8" else "torchvision", network
    if arch != "resnet8" and norm == "bn":
        network = timm.create_model(arch, num_classes=0)
        network.load_state_dict(weights)
        yield "timm", network


def main(folder):
    torch.set_num_threads(1)
    values = load_file(folder / "values.safetensors")
    worst = 0
    for name in sorted(key.removesuffix(".images") for key in values if key.endswith(".images")):
        expected = values[name + ".features"]
        for loader, network in loaders(folder, name):
            with torch.no_grad():
                features = network.eval()(values[name + ".images"])
            error = ((features - expected).abs().max() / expected.abs().max()).item()
            print(f"{name} by {loader}: {error:.1e}")
            worst = max(worst, error)
    return 0 if worst <= TOLERANCE else 1


sys.exit(main(pathlib.Path(sys.argv[1])) if sys.argv[1:] else 0)
