// SPDX-License-Identifier: Apache-2.0
#include "cpp/base/durablefile.h"
#include "tests/unit/runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fstream>
#include <iterator>
#include <memory>

#include <sys/resource.h>

using namespace tovholder;

namespace {

std::string contents(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return { std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>() };
}

/// As long as it lives, no file can grow beyond the size: what a full disk looks like from inside.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before {};
    void (*m_signal)(int);
};

} // namespace

class DurableFileTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = path() / "file.bin";
    }

    void bytes_areAllThere()
    {
        const std::string bytes = std::string(200'000, 'x') + '\0' + "\r\n slut";
        QVERIFY(writeFileDurably(m_file, bytes).ok());
        QCOMPARE(contents(m_file), bytes);
        QVERIFY(writeFileDurably(m_file, "kort").ok());
        QCOMPARE(contents(m_file), std::string("kort"));
        QCOMPARE(filesInFolder(), 1);
    }

    void finishedFile_getsItsName()
    {
        QVERIFY(writeFileDurably(m_file, "gammel").ok());
        const std::filesystem::path part = path() / "file.part";
        QVERIFY(writeFileDurably(part, "ny").ok());
        QVERIFY(renameDurably(part, m_file).ok());
        QCOMPARE(contents(m_file), std::string("ny"));
        QCOMPARE(filesInFolder(), 1);
    }

    void nameForAFileThatIsNotThere_isTold()
    {
        QCOMPARE(renameDurably(path() / "nowhere", m_file).error().code, ErrorCode::FileUnwritable);
    }

    void fullDisk_isToldAndTheOldFileStays()
    {
        QVERIFY(writeFileDurably(m_file, "gammel").ok());
        const SmallDisk disk(1000);
        const auto written = writeFileDurably(m_file, std::string(5000, 'x'));
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(contents(m_file), std::string("gammel"));
        QCOMPARE(filesInFolder(), 1);
    }

    void missingFolder_isTold()
    {
        const auto written = writeFileDurably(path() / "missing" / "file.bin", "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
    }

    void nameOfAFolder_isToldAndNothingIsLeft()
    {
        std::filesystem::create_directory(m_file);
        const auto written = writeFileDurably(m_file, "x");
        QVERIFY(!written.ok());
        QCOMPARE(written.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(filesInFolder(), 1);
    }

    void whatIsNoOrdinaryFile_isNotReplaced()
    {
        std::filesystem::create_symlink("/dev/null", m_file);
        QCOMPARE(writeFileDurably(m_file, "x").error().code, ErrorCode::FileUnwritable);
        QVERIFY(std::filesystem::is_symlink(m_file));
        QCOMPARE(filesInFolder(), 1);
    }

private:
    std::filesystem::path path() const { return m_folder->path().toStdString(); }
    int filesInFolder() const
    {
        return static_cast<int>(std::distance(std::filesystem::directory_iterator(path()), {}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_file;
};

TOVHOLDER_TEST(DurableFileTest)
#include "tst_durablefile.moc"
