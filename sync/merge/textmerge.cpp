// SPDX-License-Identifier: Apache-2.0
#include "sync/merge/textmerge.h"

#include <algorithm>
#include <array>
#include <span>

namespace tovholder::merge {
namespace {

    using Pieces = std::vector<std::string_view>;

    constexpr int differencesMax = 1000; ///< the search takes time and room by its square

    bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r'; }
    bool isLineBreak(char c) { return c == '\n'; }
    bool isPunctuation(char c) { return std::string_view(".,;:!?").find(c) != std::string_view::npos; }

    bool isWordOrLineBreak(std::string_view piece) { return !isSpace(piece.front()) && !isPunctuation(piece.back()); }

    /// How far along each diagonal some number of differences reaches (Myers' V).
    using Reach = std::vector<int>;

    /// The reach after 0, 1, 2 … differences, until both texts are at their end.
    std::optional<std::vector<Reach>> search(std::span<const std::string_view> a, std::span<const std::string_view> b)
    {
        const int n = static_cast<int>(a.size());
        const int m = static_cast<int>(b.size());
        std::vector<Reach> trace;
        for (int d = 0; d <= std::min(n + m, differencesMax); ++d) {
            Reach reach(static_cast<std::size_t>(2 * d + 1), 0);
            for (int k = -d; k <= d; k += 2) {
                const auto before = [&](int diagonal) { return trace.back()[static_cast<std::size_t>(diagonal + d - 1)]; };
                int x = 0;
                if (d > 0)
                    x = k == -d || (k != d && before(k - 1) < before(k + 1)) ? before(k + 1) : before(k - 1) + 1;
                while (x < n && x - k < m && a[static_cast<std::size_t>(x)] == b[static_cast<std::size_t>(x - k)])
                    ++x;
                reach[static_cast<std::size_t>(k + d)] = x;
                if (x >= n && x - k >= m) {
                    trace.push_back(std::move(reach));
                    return trace;
                }
            }
            trace.push_back(std::move(reach));
        }
        return std::nullopt;
    }

    /// Walks the trace back: one difference a step, neighbours joined.
    std::vector<Difference> walkBack(const std::vector<Reach>& trace, std::size_t sizeA, std::size_t sizeB, std::size_t skipped)
    {
        std::vector<Difference> found;
        int x = static_cast<int>(sizeA);
        int y = static_cast<int>(sizeB);
        for (int d = static_cast<int>(trace.size()) - 1; d > 0; --d) {
            const Reach& before = trace[static_cast<std::size_t>(d - 1)];
            const auto at = [&](int diagonal) { return before[static_cast<std::size_t>(diagonal + d - 1)]; };
            const int k = x - y;
            const bool inserted = k == -d || (k != d && at(k - 1) < at(k + 1));
            const int fromX = inserted ? at(k + 1) : at(k - 1);
            const int fromY = fromX - (inserted ? k + 1 : k - 1);
            const auto position = [skipped](int index) { return skipped + static_cast<std::size_t>(index); };
            const Difference step { position(fromX), position(inserted ? fromX : fromX + 1), position(fromY),
                position(inserted ? fromY + 1 : fromY) };
            const bool touches = !found.empty() && found.back().from == step.to && found.back().otherFrom == step.otherTo;
            if (touches)
                found.back() = { step.from, found.back().to, step.otherFrom, found.back().otherTo };
            else
                found.push_back(step);
            x = fromX;
            y = fromY;
        }
        std::ranges::reverse(found);
        return found;
    }

    /// One side's text, and how it came from the base.
    struct Side {
        Pieces pieces;
        std::vector<Difference> differences; ///< base against it
        std::size_t next = 0; ///< of the differences, the first that is not merged yet

        [[nodiscard]] const Difference* coming() const { return next < differences.size() ? &differences[next] : nullptr; }
    };

    void append(std::string& text, const Pieces& pieces, std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i)
            text += pieces[i];
    }

    /// The base's pieces [from, to) as the side has them, which its differences [first, next) changed.
    std::string wordingOf(const Pieces& base, const Side& side, std::size_t first, std::size_t from, std::size_t to)
    {
        std::string text;
        for (std::size_t i = first; i < side.next; ++i) {
            const Difference& difference = side.differences[i];
            append(text, base, from, difference.from);
            append(text, side.pieces, difference.otherFrom, difference.otherTo);
            from = difference.to;
        }
        append(text, base, from, to);
        return text;
    }

    /// Takes the two sides' differences in the order of the base, those that are one place together.
    class Merger {
    public:
        Merger(Pieces base, Side one, Side other)
            : m_base(std::move(base))
            , m_sides { std::move(one), std::move(other) }
        {
        }

        MergedText merged()
        {
            while (m_sides[0].coming() || m_sides[1].coming())
                takePlace();
            append(m_result.text, m_base, m_done, m_base.size());
            return std::move(m_result);
        }

    private:
        /// The side whose next difference comes first.
        [[nodiscard]] std::size_t nearest() const
        {
            const Difference* one = m_sides[0].coming();
            const Difference* other = m_sides[1].coming();
            return !other || (one && one->from <= other->from) ? 0 : 1;
        }

        [[nodiscard]] bool isApart(std::size_t from, std::size_t to) const
        {
            return from < to
                && std::any_of(m_base.begin() + static_cast<std::ptrdiff_t>(from),
                    m_base.begin() + static_cast<std::ptrdiff_t>(to), isWordOrLineBreak);
        }

        void takePlace()
        {
            const std::array<std::size_t, 2> first { m_sides[0].next, m_sides[1].next };
            const std::size_t start = nearest();
            const std::size_t from = m_sides[start].coming()->from;
            std::size_t to = m_sides[start].coming()->to;
            ++m_sides[start].next;
            std::array<bool, 2> changed { start == 0, start == 1 };
            while (takeNeighbour(changed, to)) { }
            append(m_result.text, m_base, m_done, from);
            m_done = to;
            const std::string one = wordingOf(m_base, m_sides[0], first[0], from, to);
            const std::string other = wordingOf(m_base, m_sides[1], first[1], from, to);
            m_result.text += changed[0] ? one : other;
            if (changed[0] && changed[1] && one != other) {
                m_result.isClean = false;
                addApart(other);
            }
        }

        /// A change of the one side that is not apart from what the other changed belongs to the same place.
        bool takeNeighbour(std::array<bool, 2>& changed, std::size_t& to)
        {
            for (const std::size_t side : { 0U, 1U }) {
                const Difference* difference = m_sides[side].coming();
                if (!difference || !changed[1 - side] || isApart(to, difference->from))
                    continue;
                to = std::max(to, difference->to);
                changed[side] = true;
                ++m_sides[side].next;
                return true;
            }
            return false;
        }

        void addApart(const std::string& wording)
        {
            const auto isGap = [](char c) { return isSpace(c) || isLineBreak(c); };
            const bool runsTogether = !m_result.text.empty() && !wording.empty() && !isGap(m_result.text.back())
                && !isGap(wording.front());
            m_result.text += runsTogether ? " " + wording : wording;
        }

        Pieces m_base;
        std::array<Side, 2> m_sides;
        std::size_t m_done = 0; ///< of the base
        MergedText m_result { {}, true };
    };

} // namespace

std::vector<std::string_view> piecesOf(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (!text.empty()) {
        std::size_t size = 1;
        if (isSpace(text.front())) {
            size = static_cast<std::size_t>(std::ranges::find_if_not(text, isSpace) - text.begin());
        } else if (!isLineBreak(text.front())) {
            size = static_cast<std::size_t>(
                std::ranges::find_if(text, [](char c) { return isSpace(c) || isLineBreak(c); }) - text.begin());
            const std::string_view word = text.substr(0, size);
            const std::size_t last = word.find_last_not_of(".,;:!?");
            if (last != std::string_view::npos)
                size = last + 1;
        }
        pieces.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return pieces;
}

std::optional<std::vector<Difference>> differencesOf(const Pieces& pieces, const Pieces& others)
{
    const auto [a, b] = std::ranges::mismatch(pieces, others);
    const auto skipped = static_cast<std::size_t>(a - pieces.begin());
    std::span restA(a, pieces.end());
    std::span restB(b, others.end());
    while (!restA.empty() && !restB.empty() && restA.back() == restB.back()) {
        restA = restA.first(restA.size() - 1);
        restB = restB.first(restB.size() - 1);
    }
    const auto trace = search(restA, restB);
    if (!trace)
        return std::nullopt;
    return walkBack(*trace, restA.size(), restB.size(), skipped);
}

MergedText mergeTexts(std::string_view base, std::string_view one, std::string_view other)
{
    const Pieces basePieces = piecesOf(base);
    std::array<Side, 2> sides { Side { piecesOf(one), {}, 0 }, Side { piecesOf(other), {}, 0 } };
    for (Side& side : sides) {
        auto differences = differencesOf(basePieces, side.pieces);
        const Difference all { 0, basePieces.size(), 0, side.pieces.size() };
        side.differences = differences ? *std::move(differences) : std::vector { all };
    }
    return Merger(basePieces, std::move(sides[0]), std::move(sides[1])).merged();
}

} // namespace tovholder::merge
