// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/wirefuzz.h"

#include "cpp/base/random.h"

#include <QDir>
#include <QTest>

using namespace tovholder;

namespace {

constexpr int mutationsPerSeed = 4'000;

QByteArray mutated(QByteArray bytes, Random& random)
{
    const auto place = [&] { return qsizetype(random.next() % std::uint64_t(bytes.size())); };
    for (std::uint64_t i = 0; i <= random.next() % 4 && !bytes.isEmpty(); ++i) {
        switch (random.next() % 5) {
        case 0:
            bytes[place()] = char(random.next());
            break;
        case 1:
            bytes[place()] = char(bytes[place()] ^ (1 << random.next() % 8));
            break;
        case 2:
            bytes.truncate(place());
            break;
        case 3:
            bytes.remove(place(), qsizetype(random.next() % 8));
            break;
        default:
            bytes.insert(place(), bytes.mid(place(), qsizetype(random.next() % 16)));
        }
    }
    return bytes;
}

void read(const QByteArray& bytes)
{
    fuzz::readWire(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(bytes.size()));
}

} // namespace

/// The fuzz target without a fuzzer: the corpus, the golden messages, and seeded damage to both. It passes
/// when nothing crashes or aborts.
class TestWireFuzz : public QObject {
    Q_OBJECT

    static QList<QByteArray> seeds()
    {
        const QString source = qEnvironmentVariable("TOVHOLDER_SOURCE");
        QList<QByteArray> seeds;
        const auto add = [&](const QString& folder, const QString& pattern, const QByteArray& prefix) {
            for (const QFileInfo& entry : QDir(folder).entryInfoList({ pattern }, QDir::Files, QDir::Name)) {
                QFile file(entry.filePath());
                if (file.open(QIODevice::ReadOnly))
                    seeds.append(prefix + file.readAll());
            }
        };
        const QString golden = source + QStringLiteral("/tests/unit/wire/golden");
        add(golden, QStringLiteral("sync_request.bin"), QByteArray(1, 0));
        add(golden, QStringLiteral("sync_request.json"), QByteArray(1, 1));
        add(golden, QStringLiteral("sync_reply.bin"), QByteArray(1, 2));
        add(golden, QStringLiteral("sync_reply.json"), QByteArray(1, 3));
        add(source + QStringLiteral("/tests/fuzz/corpus"), QStringLiteral("*"), {});
        return seeds;
    }

private slots:
    void corpus_harmsNothing()
    {
        QVERIFY(seeds().size() >= 7);
        for (const QByteArray& seed : seeds())
            read(seed);
    }

    void damagedMessages_harmNothing()
    {
        SeededRandom random(20'261'122);
        for (const QByteArray& seed : seeds()) {
            for (int i = 0; i < mutationsPerSeed; ++i)
                read(mutated(seed, random));
        }
    }

    void noise_harmsNothing()
    {
        SeededRandom random(7);
        for (int i = 0; i < 5'000; ++i) {
            QByteArray bytes;
            for (std::uint64_t size = random.next() % 200; size > 0; --size)
                bytes += char(random.next());
            read(bytes);
        }
    }
};

QTEST_APPLESS_MAIN(TestWireFuzz)
#include "tst_wirefuzz.moc"
