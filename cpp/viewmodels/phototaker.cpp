// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/phototaker.h"

#include "cpp/viewmodels/appservices.h"
#include "cpp/viewmodels/variants.h"

#include "cpp/media/photostore.h"
#include "cpp/store/queries/observations.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

#include <filesystem>
#include <future>

namespace tovholder::viewmodels {
namespace {

    std::filesystem::path pathOf(const QUrl& file) { return file.toLocalFile().toStdU16String(); }

    Result<media::Photo> photoOf(const QImage& image)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!image.save(&buffer, "png"))
            return Error { ErrorCode::PhotoUnreadable, {}, {} };
        return media::takePhoto(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    store::Edit photoEdit(store::Store& store, const store::Edit& observation, const media::Photo& photo, std::int64_t position)
    {
        return { "photo", store.makeId(), observation.space,
            { { "observation_id", observation.id }, { "sha256", photo.sha256 },
                { "bytes", static_cast<std::int64_t>(photo.bytes.size()) }, { "width", std::int64_t { photo.width } },
                { "height", std::int64_t { photo.height } }, { "media_type", std::string("image/jpeg") },
                { "taken_at", store.nowMs() }, { "position", position } } };
    }

    /// The picture's row, and the observation before it when it is the first that is written of it.
    Result<void> writePhoto(store::Store& store, store::Edit observation, const media::Photo& photo)
    {
        const Result<std::vector<store::Row>> earlier = store.query(store::queries::photosOf(observation.id));
        if (!earlier)
            return earlier.error();
        std::vector<store::Edit> edits;
        if (const Result<store::Record> known = store.read("observation", observation.id))
            observation.space = known->space;
        else if (known.error().code == ErrorCode::NotFound)
            edits.push_back(observation);
        else
            return known.error();
        edits.push_back(photoEdit(store, observation, photo, static_cast<std::int64_t>(earlier->size())));
        return store.write(edits);
    }

    /// The picture's file, then its row. Returns when both are there.
    Result<void> keep(const Result<media::Photo>& photo, const store::Edit& observation, AppServices& services)
    {
        if (!photo)
            return photo.error();
        if (const Result<std::filesystem::path> stored = media::storePhoto(services.photoFolder(), *photo); !stored)
            return stored.error();
        std::promise<Result<void>> written;
        services.onStore([&](store::Store& store) {
            written.set_value(writePhoto(store, observation, *photo));
            return true;
        });
        return written.get_future().get();
    }

} // namespace

/// Where a picture comes from: a file, or a picture in memory.
struct PhotoTaker::Source {
    std::filesystem::path file {};
    QImage image {};
    bool removeFile = false;

    [[nodiscard]] Result<media::Photo> take() const { return image.isNull() ? media::takePhotoFile(file) : photoOf(image); }
};

PhotoTaker::PhotoTaker(QObject* parent)
    : QObject(parent)
{
}

PhotoTaker::~PhotoTaker() = default;

QString PhotoTaker::problem() const
{
    return m_problem == ErrorCode::None || !m_services ? QString()
                                                       : m_services->words()->sentence(toQString(name(m_problem)));
}

QString PhotoTaker::fileToTake() const
{
    return QDir::temp().filePath(QStringLiteral("tovholder-%1.jpg").arg(m_services->makeId()));
}

void PhotoTaker::addFile(const QUrl& file) { add({ .file = pathOf(file) }); }

void PhotoTaker::addFiles(const QList<QUrl>& files)
{
    for (const QUrl& file : files)
        addFile(file);
}

void PhotoTaker::addTaken(const QUrl& file) { add({ .file = pathOf(file), .removeFile = true }); }

bool PhotoTaker::addClipboard()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (held && held->hasUrls())
        addFiles(held->urls());
    else if (held && held->hasImage())
        add({ .image = qvariant_cast<QImage>(held->imageData()) });
    else
        return false;
    return true;
}

void PhotoTaker::stop()
{
    ++*m_round;
    m_done = m_total = 0;
    emit changed();
}

void PhotoTaker::dismissProblem()
{
    m_problem = ErrorCode::None;
    emit changed();
}

void PhotoTaker::add(Source source)
{
    m_problem = ErrorCode::None;
    if (!busy())
        m_done = m_total = 0;
    ++m_total;
    emit changed();

    store::Edit observation { "observation", m_observation.toStdString(), m_space.toStdString(), {} };
    for (auto field = m_initial.cbegin(); field != m_initial.cend(); ++field)
        observation.fields[field.key().toStdString()] = toValue(field.key().toStdString(), field.value());
    observation.fields["seen_at"] = static_cast<std::int64_t>(m_services->nowMs());

    // The services wait for the pool before they end; this page may be gone by then.
    const auto answer = [services = m_services, taker = QPointer(this), round = m_round->load(), source](const Result<void>& result) {
        std::error_code ignored;
        if (result && source.removeFile)
            std::filesystem::remove(source.file, ignored);
        if (taker)
            taker->finish(result ? ErrorCode::None : result.error().code, round);
        else
            services->report(result);
    };
    m_services->photoPool().start([services = m_services, rounds = m_round, round = m_round->load(), source, observation, answer] {
        if (*rounds != round)
            return;
        const Result<void> result = keep(source.take(), observation, *services);
        QMetaObject::invokeMethod(services, [answer, result] { answer(result); });
    });
}

void PhotoTaker::finish(ErrorCode outcome, int round)
{
    if (outcome == ErrorCode::None)
        emit taken();
    else
        m_problem = outcome;
    if (round == *m_round)
        ++m_done;
    emit changed();
}

} // namespace tovholder::viewmodels
