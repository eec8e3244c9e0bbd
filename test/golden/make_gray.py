"""Gray values of colors as PIL's convert("L") makes them: a line for each, "R G B L".

Run: python3 make_gray.py > ../resources/golden/gray.txt   (Pillow 12.3)
"""
import random

from PIL import Image

random.seed(0)
colors = [(255, 255, 255), (0, 0, 0), (255, 0, 0), (0, 255, 0), (0, 0, 255)]
colors += [tuple(random.randrange(256) for _ in range(3)) for _ in range(495)]
for color in colors:
    print(*color, Image.new("RGB", (1, 1), color).convert("L").getpixel((0, 0)))
