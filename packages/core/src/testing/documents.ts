/** One document in the styles that people and tools write. All mean the same. */
const BLOCK = `# Lamp, revision 3
format: sekisho/1
system:
  name: {en: Lamp, ja: 電球}   # as on the box
  fleet: {min: 10, likely: 20, max: 30}
  properties:
    root_of_trust: no
people:
  sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}
  weber:
    name: Jana Weber # works from Bonn
    role: |
      service lead
      and deputy: everything

credentials:
  # the one that matters
  key:
    kind: psk
    scope: {is: fleet, assuming: one-image}   # to be checked
    # rotation: never
  login: {kind: password, scope: device}

networks:
  ble: {kind: ble, version: '4.2'}
components:

  # --- hardware ---

  lamp:
    class: endpoint
    owner: {implements: sato}
    holds: []

  mcu:
    class: microcontroller
    part_of: lamp
    holds:
      - key # burnt in
      - unknown
    properties:
      # on the bottom side
      debug_port: open
      image_proof: {is: mac, with: key, source: 'page 41, table 3'}
      secure_boot: {is: unknown, asked: sato, since: 2026-11-02}
      ports: [ usb, uart ]
    note: >-
      folded
      text

flows:
  link:
    from: mcu
    to: anyone
    over: ble
    carries: [key]
    protection: {link: ble-just-works, application: {is: {authentication: {from_proves: key}, encryption: yes}, source: code}}
assumptions:
  one-image: {statement: Same image, owner: sato, since: 2026-11-02}
decisions:
  lock-it:
    finding: R1@mcu
    applies_to: [mcu]
    status: planned
    by: sato
    since: 2026-11-16
    changes:
      - {set: mcu.properties.debug_port, value: none}
      - set: key.scope
        value: device
      - {add: cradle, to: components, value: {class: endpoint, part_of: lamp, holds: [key]}}
    why: {en: Because., ja: 理由。}
`;

const COMPACT = `format: sekisho/1
system: {name: {en: Lamp, ja: 電球}, fleet: {min: 10, likely: 20, max: 30}, properties: {root_of_trust: no}}
people:
  sato: {name: {en: Hanako Sato, ja: 佐藤 花子}}
  weber: {name: Jana Weber, role: "service lead\\nand deputy: everything\\n"}
credentials:
  key: {kind: psk, scope: {is: fleet, assuming: one-image}}
  login: {kind: password, scope: device}
networks:
  ble: {kind: ble, version: '4.2'}
components:
  lamp: {class: endpoint, owner: {implements: sato}, holds: []}
  mcu: {
    class: microcontroller, part_of: lamp, # where it sits
    holds: [key, unknown],
    properties: {
      debug_port: open, # on the bottom side
      image_proof: {is: mac, with: key, source: 'page 41, table 3'},
      secure_boot: {is: unknown, asked: sato, since: 2026-11-02},
      ports: [usb, uart],
    },
    note: folded text,
  }
flows:
  link: {from: mcu, to: anyone, over: ble, carries: [key], protection: {link: ble-just-works, application: {is: {authentication: {from_proves: key}, encryption: yes}, source: code}}}
assumptions:
  one-image: {statement: Same image, owner: sato, since: 2026-11-02}
decisions:
  lock-it: {finding: R1@mcu, applies_to: [mcu], status: planned, by: sato, since: 2026-11-16, changes: [{set: mcu.properties.debug_port, value: none}, {set: key.scope, value: device}, {add: cradle, to: components, value: {class: endpoint, part_of: lamp, holds: [key]}}], why: {en: Because., ja: 理由。}}
`;

/** Four columns, quoted keys: parsed as one piece. */
const WIDE = BLOCK.split("\n")
  .map((line) => line.replace(/^ +/, (margin) => margin + margin))
  .join("\n")
  .replace("                value: device", "              value: device")
  .replace("    lamp:", '    "lamp":')
  .replace("flows:", "'flows':");

const JSON_STYLE = `{
  "format": "sekisho/1",
  "system": { "name": { "en": "Lamp", "ja": "電球" }, "fleet": { "min": 10, "likely": 20, "max": 30 }, "properties": { "root_of_trust": "no" } },
  "people": {
    "sato": { "name": { "en": "Hanako Sato", "ja": "佐藤 花子" } },
    "weber": { "name": "Jana Weber", "role": "service lead\\nand deputy: everything\\n" }
  },
  "credentials": {
    "key": { "kind": "psk", "scope": { "is": "fleet", "assuming": "one-image" } },
    "login": { "kind": "password", "scope": "device" }
  },
  "networks": { "ble": { "kind": "ble", "version": "4.2" } },
  "components": {
    "lamp": { "class": "endpoint", "owner": { "implements": "sato" }, "holds": [] },
    "mcu": {
      "class": "microcontroller",
      "part_of": "lamp",
      "holds": ["key", "unknown"],
      "properties": {
        "debug_port": "open",
        "image_proof": { "is": "mac", "with": "key", "source": "page 41, table 3" },
        "secure_boot": { "is": "unknown", "asked": "sato", "since": "2026-11-02" },
        "ports": ["usb", "uart"]
      },
      "note": "folded text"
    }
  },
  "flows": {
    "link": { "from": "mcu", "to": "anyone", "over": "ble", "carries": ["key"], "protection": { "link": "ble-just-works", "application": { "is": { "authentication": { "from_proves": "key" }, "encryption": "yes" }, "source": "code" } } }
  },
  "assumptions": { "one-image": { "statement": "Same image", "owner": "sato", "since": "2026-11-02" } },
  "decisions": {
    "lock-it": {
      "finding": "R1@mcu", "applies_to": ["mcu"], "status": "planned", "by": "sato", "since": "2026-11-16",
      "changes": [
        { "set": "mcu.properties.debug_port", "value": "none" },
        { "set": "key.scope", "value": "device" },
        { "add": "cradle", "to": "components", "value": { "class": "endpoint", "part_of": "lamp", "holds": ["key"] } }
      ],
      "why": { "en": "Because.", "ja": "理由。" }
    }
  }
}
`;

/** Documents by the name of their style. */
export const documents: Readonly<Record<"block" | "compact" | "wide" | "json", string>> = {
  block: BLOCK,
  compact: COMPACT,
  wide: WIDE,
  json: JSON_STYLE,
};
