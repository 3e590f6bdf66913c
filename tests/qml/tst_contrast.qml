// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tovholder.Theme

TestCase {
    id: root

    name: "contrast"

    function linear(channel: real): real {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4)
    }
    function luminance(ink: color): real {
        return 0.2126 * linear(ink.r) + 0.7152 * linear(ink.g) + 0.0722 * linear(ink.b)
    }
    function ratio(a: color, b: color): real {
        const high = Math.max(luminance(a), luminance(b))
        const low = Math.min(luminance(a), luminance(b))
        return (high + 0.05) / (low + 0.05)
    }
    function rows(pairs: var): var {
        const result = []
        for (const theme of ["lightColors", "darkColors"])
            for (const pair of pairs)
                result.push({ tag: theme + " " + pair.join(" on "), theme: theme, ink: pair[0], ground: pair[1] })
        return result
    }
    function colorAt(theme: string, path: string): color {
        return path.split(".").reduce((object, name) => object[name], Theme[theme])
    }
    function grounds(): var {
        return ["ground", "surface", "sunken", "hovered"]
    }
    function functions(): var {
        return ["boligsocial", "drift", "byggeteknisk", "genhusning", "udlejning", "ledelse"]
    }

    function test_textIsReadable_data(): var {
        const pairs = [["accentText", "accent"], ["accentSoftText", "accentSoft"], ["dangerText", "danger"],
            ["dangerSoftText", "dangerSoft"], ["warnSoftText", "warnSoft"], ["goodSoftText", "goodSoft"],
            ["infoSoftText", "infoSoft"], ["inverseText", "inverse"], ["inverseAction", "inverse"],
            ["accent", "surface"], ["accent", "ground"], ["accent", "hovered"], ["danger", "surface"], ["warn", "surface"],
            ["danger", "ground"], ["warn", "ground"]]
        for (const ground of grounds())
            pairs.push(["text", ground], ["textMuted", ground])
        for (const tone of functions())
            pairs.push([tone + ".strongText", tone + ".strong"], [tone + ".softText", tone + ".soft"])
        return rows(pairs)
    }
    function test_textIsReadable(data: var) {
        const measured = ratio(colorAt(data.theme, data.ink), colorAt(data.theme, data.ground))
        verify(measured >= 4.5, measured.toFixed(2))
    }

    function test_controlsAreSeen_data(): var {
        const pairs = []
        for (const ground of grounds()) {
            pairs.push(["outline", ground], ["focus", ground], ["accent", ground], ["danger", ground], ["good", ground])
            for (const tone of functions())
                pairs.push([tone + ".strong", ground])
        }
        return rows(pairs)
    }
    function test_controlsAreSeen(data: var) {
        const measured = ratio(colorAt(data.theme, data.ink), colorAt(data.theme, data.ground))
        verify(measured >= 3, measured.toFixed(2))
    }

    function test_glovesMakeTargetsLarger() {
        compare(Theme.size.target, 56)
        Theme.gloves = true
        compare(Theme.size.target, 96)
        compare(Theme.space.s, 16)
        Theme.gloves = false
    }
    function test_textScalesToTwiceItsSize() {
        const before = Theme.font.body.pixelSize
        Theme.textScale = 2
        compare(Theme.font.body.pixelSize, 2 * before)
        Theme.textScale = 1
    }
    function test_bundledFontIsUsed() {
        compare(Theme.font.body.family, "Inter")
        tryCompare(Theme.regularFont, "status", FontLoader.Ready)
    }
}
