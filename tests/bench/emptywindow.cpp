// SPDX-License-Identifier: Apache-2.0
// The floor of the app's start: an empty Qt Quick window that ends with its first frame.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { visible: true; width: 1280; height: 800 }");
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().value(0));
    if (!window)
        return 1;
    const auto told = [] {
        std::puts("frame");
        std::fflush(stdout);
        QCoreApplication::quit();
    };
    QObject::connect(window, &QQuickWindow::frameSwapped, &application, told, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
