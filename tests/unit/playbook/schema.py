#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""schema.py FOLDER: checks every playbook of the folder against its playbook.schema.json (Draft 2020-12)."""
import json
import pathlib
import sys

import jsonschema

folder = pathlib.Path(sys.argv[1])
schema = json.loads((folder / "playbook.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

files = sorted(path for path in folder.glob("*.json") if not path.name.endswith(".schema.json"))
problems = [
    f"{path.name} {error.json_path}: {error.message[:200]}"
    for path in files
    for error in validator.iter_errors(json.loads(path.read_text(encoding="utf-8")))
]
print(f"{len(files)} playbooks, {len(problems)} problems", *problems, sep="\n")
sys.exit(1 if problems or not files else 0)
