using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Csat.Domain;

namespace Csat.Scoring;

public sealed partial class RatingTimeline
{
    private static readonly BinaryForm<RatingTimeline> Binary = new(
        BinaryKind.RatingTimeline, "rating timeline", "逐日评价计数", static timeline => timeline.Scale, Write, Read);

    private static readonly int LastDayNumber = NumberOf(DateTime.MaxValue);

    /// <summary>The days in few bytes, to be sent or kept: a branch's year goes to the province, which adds it to the others.</summary>
    /// <returns>The bytes, as of <see cref="RatingTally.ToBytes"/>: the scale once, then each day with an answer.</returns>
    public byte[] ToBytes() => Binary.ToBytes(this);

    /// <summary>Writes what <see cref="ToBytes"/> returns.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public void WriteTo(IBufferWriter<byte> writer) => Binary.WriteTo(writer, this);

    /// <summary>Reads a timeline that <see cref="ToBytes"/> or <see cref="WriteTo"/> has written.</summary>
    /// <param name="bytes">The bytes of one timeline and nothing else; they may come from anywhere.</param>
    /// <returns>The timeline; writing it again gives the same bytes.</returns>
    /// <exception cref="FindingsException">The bytes are no timeline; the finding says at which byte, see <see cref="RatingTally.FromBytes"/>.</exception>
    public static RatingTimeline FromBytes(ReadOnlySpan<byte> bytes) => Binary.FromBytes(bytes);

    /// <summary>Reads a timeline like <see cref="FromBytes"/>, without an exception.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="timeline">The timeline, when the bytes are one.</param>
    /// <param name="findings">What is wrong, with a path such as <c>bytes[17]</c>; empty when the bytes are a timeline.</param>
    /// <returns>Whether the bytes are a timeline.</returns>
    public static bool TryFromBytes(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out RatingTimeline? timeline, out IReadOnlyList<Finding> findings) =>
        (timeline = Binary.Read(bytes, out findings)) is not null;

    /// <summary>How many days; then each day as its distance from the one before, the first from 1 January 0001, and its tally.</summary>
    private static void Write(ref ByteSink sink, RatingTimeline timeline)
    {
        sink.Count(timeline._days.Count);
        int before = 0;
        foreach (KeyValuePair<DateTime, RatingTally> day in timeline._days)
        {
            sink.Count(NumberOf(day.Key) - before);
            RatingTally.Write(ref sink, day.Value);
            before = NumberOf(day.Key);
        }
    }

    private static RatingTimeline? Read(ref ByteSource source, RatingScale scale)
    {
        var days = new SortedList<DateTime, RatingTally>();
        long total = 0;
        int number = 0;
        for (int rest = source.Number(new("the number of days", "天数")); rest > 0; rest--)
        {
            int at = source.Position;
            int distance = source.Number(new("the days since the day before", "距前一日的天数"), LastDayNumber - number);
            if (distance == 0 && days.Count > 0)
            {
                source.Refuse(at, "a day comes twice; legal: at least 1 day after the day before", "同一天出现两次；须至少晚前一日 1 天");
            }

            number += distance;
            at = source.Position;
            RatingTally? tally = RatingTally.Read(ref source, scale);
            if (tally is null)
            {
                return null;
            }

            if (tally.Total > long.MaxValue - total)
            {
                source.Refuse(
                    at, string.Format(CultureInfo.InvariantCulture, "a day of {0} on top of {1}; legal: days that add up to at most {2}", tally.Total, total, long.MaxValue),
                    string.Format(CultureInfo.InvariantCulture, "某日共 {0}，此前合计 {1}；合计不得超过 {2}", tally.Total, total, long.MaxValue));
                return null;
            }

            total += tally.Total;
            days.Add(new DateTime(number * TimeSpan.TicksPerDay), tally);
        }

        return source.Findings is null ? new RatingTimeline(scale, days) : null;
    }

    /// <summary>Days since 1 January 0001, which is day 0.</summary>
    private static int NumberOf(DateTime day) => (int)(day.Ticks / TimeSpan.TicksPerDay);
}
