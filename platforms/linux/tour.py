# SPDX-License-Identifier: Apache-2.0
"""tour.py offline|online TOVHOLDERCTL FOLDER: the steps of the guided tour, over the stores in the folder."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from pathlib import Path

from pictures import write_png

PLAYBOOK = Path(__file__).parents[2] / "assets/playbooks/erfaringsgruppe.json"
UNREACHABLE = 4


class Device:
    def __init__(self, program: str, store: Path) -> None:
        self.program = program
        self.store = store

    def run(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess:
        return subprocess.run([self.program, "--store", self.store, *arguments], input=stdin, capture_output=True, text=True)

    def do(self, *arguments: str, stdin: str = ""):
        """A command that must succeed; its answer."""
        done = self.run(*arguments, stdin=stdin)
        if done.returncode != 0:
            sys.exit(f"tovholderctl {' '.join(arguments)} answered {done.returncode}: {done.stderr}")
        return json.loads(done.stdout) if done.stdout else None

    def add(self, entity: str, records: list[dict], space: str = "") -> list[str]:
        edits = [{"entity": entity, "space": space, "fields": fields} for fields in records]
        return self.do("add", "--json", "-", stdin=json.dumps(edits))["ids"]

    def set(self, entity: str, record: str, **fields) -> None:
        self.do("set", "--json", "-", stdin=json.dumps([{"entity": entity, "id": record, "fields": fields}]))

    def meeting(self) -> dict:
        """Kometparken's fourth."""
        groups = self.do("list", "group", "name=Erfaringsgruppen i Kometparken")
        return self.do("list", "meeting", "number=4", f"group_id={groups[0]['id']}")[0]


def hold_meeting(tablet: Device) -> None:
    meeting = tablet.meeting()
    here, group, area = meeting["id"], meeting["fields"]["group_id"], meeting["space"]
    members = {member["fields"]["function"]: member["id"] for member in tablet.do("list", "membership", f"group_id={group}")}
    now_ms = int(time.time() * 1000)
    tablet.set("meeting", here, status="i_gang", started_at=now_ms, current_block="velkomst")
    tablet.add("attendance", [
        {"meeting_id": here, "membership_id": member, "state": "afbud" if function == "udlejning" else "til_stede"}
        for function, member in members.items()])
    plan = next(plan for plan in json.loads(PLAYBOOK.read_text("utf-8"))["meetings"] if plan["id"] == "moede-4")
    tablet.add("agenda_block", [
        {"meeting_id": here, "block": block["id"], "position": position, "title": block["title"]["da"],
         "minutes": block["minutes"], "status": "gennemfoert"} for position, block in enumerate(plan["blocks"])])
    said = {
        ("beboerdemokrati-relation", "rolle"): {"varmemester": "De ringer først til mig, når noget er i stykker.",
                                                "boligsocial": "De åbner døre, som jeg ikke kan åbne."},
        ("beboerdemokrati-status", "sammensaetning"): {"beboerkonsulent": "Ingen i bestyrelsen er under fyrre.",
                                                       "projektleder": "Vi mangler dem med små børn."},
        ("partnere-paa-tvaers", "nye"): {"genhusning": "Flyttefirmaet kunne bruge unge fra området."},
    }
    tablet.add("contribution", [
        {"meeting_id": here, "block": block, "prompt": prompt, "membership_id": members[function], "text": text}
        for (block, prompt), answers in said.items() for function, text in answers.items()])
    agreed = [
        ("beboerdemokrati-aftaler", "beboerdemokrati", "varmemester", "Alle, der flytter ind, hører om bestyrelsen, når de får nøglen."),
        ("beboerdemokrati-aftaler", "beboerdemokrati", "beboerkonsulent", "Vi tager bestyrelsen med til Urtegården i foråret. 🌱"),
        ("partnere-aftaler", "samarbejdspartnere", "genhusning", "Vi spørger flyttefirmaet om fritidsjob."),
    ]
    tablet.add("agreement", [
        {"group_id": group, "meeting_id": here, "block": block, "theme": theme, "owner_id": members[owner], "text": text,
         "status": "aftalt"} for block, theme, owner, text in agreed])
    partner = tablet.add("partner", [{"name": "Flyttefirmaet Kassen", "category": "foreninger"}], area)[0]
    tablet.add("partner_link", [
        {"partner_id": partner, "group_id": group, "function": function, "cooperation": text, "state": state}
        for function, text, state in (("genhusning", "Pakker og flytter", "faelles"), ("drift", "Låner vores kælder", "udvides"))], area)
    tablet.set("meeting", here, status="afsluttet", closed_at=now_ms, frequency="hver_anden_maaned")
    print(f"Tablet, offline: meeting four held; {len(agreed)} agreements, a partner of two functions, {len(said)} questions answered.")


def capture_input(phone: Device, folder: Path) -> None:
    area = next(area for area in phone.do("list", "area") if area["fields"]["name"] == "Kometparken")["id"]
    seen = phone.add("observation", [{
        "text": "Cyklerne står, hvor flyttebilen skal holde.", "place": "Kælderen, opgang 3", "theme": "genhusning",
        "urgency": "snart", "status": "ny", "author": "Kaj Nøglebo", "seen_at": int(time.time() * 1000)}], area)[0]
    picture = write_png(folder / "cykler.png", 1600, 1200)  # of noise, since there is no camera
    phone.do("photo", "add", seen, str(picture))
    print("Phone, offline: something seen in the basement, with a photo.")


def offline(tablet: Device, phone: Device, folder: Path) -> None:
    hold_meeting(tablet)
    capture_input(phone, folder)
    for device in (tablet, phone):
        answer = device.run("sync")
        if answer.returncode != UNREACHABLE:
            sys.exit(f"a server that is down was reached: {answer}")
        print(f"{device.store.stem}: {device.do('status', '--json')['waiting']['records']} records wait. {answer.stderr.strip()}")


def photos_of(device: Device) -> dict[str, str]:
    files = Path(f"{device.store}.photos").glob("*/*.jpg")
    return {file.stem: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def online(tablet: Device, phone: Device, office: Device, folder: Path) -> None:
    for device in (tablet, phone, tablet, office):
        device.do("sync")
    records = {device.store.stem: device.do("export", "json") for device in (tablet, phone, office)}
    if records["tablet"] != records["office"]:
        sys.exit("head office does not have the same records as the tablet")
    theirs = {(record["entity"], record["id"]): record for record in records["office"]}
    if any(theirs.get((record["entity"], record["id"])) != record for record in records["phone"]):
        sys.exit("head office does not have the same records as the phone")
    photos = photos_of(phone)
    if not photos or any(name != content for name, content in photos.items()) or photos != photos_of(office):
        sys.exit("head office does not have the phone's photo")
    print(f"Head office has all {len(records['office'])} records and {len(photos)} photo, the same on every device.")
    for file in office.do("minutes", office.meeting()["id"], "--out", str(folder / "minutes"))["files"]:
        print(f"Minutes: {file}")
    agreements = folder / "aftaler.csv"
    office.do("export", "csv", "agreement", "--out", str(agreements))
    print(f"Agreements: {agreements}")


def main() -> None:
    step, program, folder = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    tablet, phone, office = (Device(program, folder / f"{name}.sqlite") for name in ("tablet", "phone", "office"))
    if step == "offline":
        offline(tablet, phone, folder)
    else:
        online(tablet, phone, office, folder)


main()
