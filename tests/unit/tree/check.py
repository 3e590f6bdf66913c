# SPDX-License-Identifier: Apache-2.0
"""check.py ROOT: prints every place in the tree that breaks a rule; fails when there is one."""

import sys
from pathlib import Path

from rules import RULES
from tree import Tree


def main() -> int:
    tree = Tree(Path(sys.argv[1]))
    findings = [finding for rule in RULES for finding in rule(tree)]
    for finding in sorted(findings, key=lambda found: (found.path, found.line)):
        print(finding)
    print(f"{len(RULES)} rules, {len(tree.files)} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
