"""Links each paragraph read from standard input (one JSON string a line) to earlier ones with datasketch's MinHash LSH.

Prints JSON: CPU seconds, and for each paragraph the numbers of those it was linked to.
"""

import json
import re
import sys
import time

from datasketch import MinHash, MinHashLSH

width, threshold = int(sys.argv[1]), float(sys.argv[2])
texts = [json.loads(line) for line in sys.stdin]
started = time.process_time()
index = MinHashLSH(threshold=threshold, num_perm=128)
links = []
for number, text in enumerate(texts):
    words = re.findall(r"\w+", text.lower())
    stretches = [" ".join(words[at : at + width]).encode() for at in range(max(1, len(words) - width + 1))]
    sketch = MinHash(num_perm=128)
    sketch.update_batch(stretches)
    links.append([int(key) for key in index.query(sketch)])
    index.insert(str(number), sketch)
print(json.dumps({"seconds": time.process_time() - started, "links": links}))
