// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include <memory>

/// One program runs the tests of a room: linking costs more than a test does.
namespace tovholder::tests {

/// Makes a class of tests known to the program by the name of its file.
struct Registered {
    Registered(const char* file, std::unique_ptr<QObject> (*make)());
};

} // namespace tovholder::tests

/// Stands at the end of a tst_NAME.cpp, where a program of its own would have its main.
#define TOVHOLDER_TEST(Class)                                                                                                  \
    static const tovholder::tests::Registered registered##Class {                                                              \
        __FILE__, []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); }                                       \
    };
