// SPDX-License-Identifier: Apache-2.0
// tests_ROOM [tst_NAME [options of Qt Test]]: runs one file's tests, or all of the room's.
#include "tests/unit/runner.h"

#ifdef QT_GUI_LIB
#include <QGuiApplication>
#endif

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace {

using Make = std::unique_ptr<QObject> (*)();

/// By file, without folder and ending.
std::map<std::string, Make>& known()
{
    static std::map<std::string, Make> tests;
    return tests;
}

} // namespace

tovholder::tests::Registered::Registered(const char* file, Make make)
{
    known().emplace(std::filesystem::path(file).stem().string(), make);
}

int main(int argc, char** argv)
{
#ifdef QT_GUI_LIB
    const QGuiApplication application(argc, argv);
#else
    const QCoreApplication application(argc, argv);
#endif
    std::vector<char*> options(argv, argv + argc);
    if (argc > 1 && !known().contains(argv[1])) {
        std::fprintf(stderr, "There are no tests called %s here.\n", argv[1]);
        return 1;
    }
    const std::string chosen = argc > 1 ? argv[1] : "";
    if (argc > 1)
        options.erase(options.begin() + 1);
    int failed = 0;
    for (const auto& [name, make] : known()) {
        if (chosen.empty() || chosen == name)
            failed += QTest::qExec(make().get(), static_cast<int>(options.size()), options.data());
    }
    return failed;
}
