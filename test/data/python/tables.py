"""Reads the data package with nothing but Python's standard library, and prints every row of every table as JSON.

    python3 tables.py <folder of datapackage.json>
"""

import csv
import json
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
package = json.loads((folder / "datapackage.json").read_text("utf-8"))
tables = {}
for resource in package["resources"]:
    if resource.get("profile") != "tabular-data-resource":
        continue
    with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    fields = resource["schema"]["fields"]
    if header != [field["name"] for field in fields] or any(len(row) != len(fields) for row in rows):
        raise SystemExit(f"{resource['path']} is not as its schema says")
    tables[resource["name"]] = [dict(zip(header, row)) for row in rows]
print(json.dumps(tables))
