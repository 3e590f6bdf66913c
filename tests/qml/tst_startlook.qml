// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Tovholder.Theme

/// What the window shows before the app is there must not jump when it comes.
TestCase {
    id: testCase

    name: "StartLook"

    Component {
        id: look
        StartLook {}
    }

    function cleanup() {
        Theme.dark = false
        Theme.gloves = false
        Theme.textScale = 1
    }
    function test_startLook_isAsThemeSays_data() {
        const rows = []
        for (const dark of [false, true])
            for (const gloves of [false, true])
                for (const textScale of [1, 1.25, 2])
                    rows.push({ tag: `${dark} ${gloves} ${textScale}`, dark: dark, gloves: gloves, textScale: textScale })
        return rows
    }
    function test_startLook_isAsThemeSays(data) {
        Theme.dark = data.dark
        Theme.gloves = data.gloves
        Theme.textScale = data.textScale
        const start = createTemporaryObject(look, testCase, { dark: data.dark, gloves: data.gloves, textScale: data.textScale })
        for (const color of ["ground", "surface", "divider"])
            compare(start[color], Theme.color[color], color)
        for (const size of ["hairline", "rail", "bar", "windowWidthMin", "windowHeightMin", "windowWidth", "windowHeight"])
            compare(start[size], Theme.size[size], size)
        compare(start.compactBelow, Theme.compactBelow)
    }
}
