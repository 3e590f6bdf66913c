// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/qml/meeting/touchscreen.h"

#include "cpp/store/demo.h"
#include "cpp/store/queries/agreements.h"
#include "cpp/store/queries/meetings.h"

#include <QTemporaryDir>

#include <functional>

namespace tovholder::test {

/// A group's tablet over a store of its own, with a group of six that has met nobody yet.
class Tablet {
public:
    struct Member {
        const char* person;
        const char* name;
        const char* function;
    };

    explicit Tablet(const std::string& course, const std::string& kind, Touchscreen::Setting setting);
    /// An empty store: the group is yet to be gathered by hand.
    explicit Tablet(Touchscreen::Setting setting);

    Touchscreen& screen() { return *m_screen; }
    /// The app is closed, something else has the store, and the app is opened over what that left.
    void handOver(const std::function<void(const QString& storeFile)>& other);
    std::vector<store::Row> rows(const store::Query& query);
    store::Row meeting() { return rows(store::queries::meeting(meetingId)).at(0); }
    [[nodiscard]] QString group() const { return QStringLiteral("Gruppen om prøven"); }
    [[nodiscard]] QString documents() const { return m_folder.filePath(QStringLiteral("documents")); }
    Id groupId();
    Id memberId(int seat);
    static QString memberName(int seat) { return QString::fromUtf8(member(seat).name); }
    static const Member& member(int seat);
    static constexpr int members = 6;

    /// The group's planned meeting of that template; then it is the meeting at hand.
    bool find(const std::string& meetingTemplate);
    Id meetingId;

private:
    void start();
    void gather(const std::string& course, const std::string& kind);

    Touchscreen::Setting m_setting;
    QTemporaryDir m_folder;
    QString m_storeFile;
    std::unique_ptr<Touchscreen> m_screen;
};

} // namespace tovholder::test
