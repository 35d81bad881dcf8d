using FsCheck.Xunit;
using NodaTime;

namespace Csat.Sla.Tests;

/// <summary>What holds for every story of a ticket.</summary>
public sealed class ClockLawTests
{
    [Property]
    public void The_order_in_which_events_are_given_doesnt_matter(int[] numbers, int[] keys, bool retroactive)
    {
        List<SlaEvent> events = TicketStory.Of(numbers, retroactive);
        SlaEvent[] shuffled = [.. events.Select((happened, i) => (Event: happened, Key: keys.Length == 0 ? -i : keys[i % keys.Length] * (i + 1))).OrderBy(item => item.Key).Select(item => item.Event)];
        foreach (Instant now in Instants(events))
        {
            SlaReport one = TicketStory.First.Clock(events).At(now);
            SlaReport other = TicketStory.First.Clock(shuffled).At(now);
            Assert.Equal(one.Verdicts, other.Verdicts);
            Assert.Equal((one.Closing, one.FailedContacts, one.Request, one.PolicyId), (other.Closing, other.FailedContacts, other.Request, other.PolicyId));
            Assert.Equal(one.Explain(null), other.Explain(null));
        }
    }

    [Property]
    public void What_happens_later_isnt_known_yet(int[] numbers, bool retroactive)
    {
        List<SlaEvent> events = TicketStory.Of(numbers, retroactive);
        foreach (Instant now in Instants(events))
        {
            Assert.Equal(
                TicketStory.First.Clock(events.Where((happened, i) => i == 0 || happened.At <= now)).At(now).Verdicts,
                TicketStory.First.Clock(events).At(now).Verdicts);
        }
    }

    [Property]
    public void Timelines_tile_and_what_counts_in_them_is_what_has_elapsed(int[] numbers, bool retroactive)
    {
        List<SlaEvent> events = TicketStory.Of(numbers, retroactive);
        foreach (SlaVerdict verdict in Instants(events).SelectMany(now => TicketStory.First.Clock(events).At(now).Verdicts))
        {
            Tiles(verdict.Timeline, verdict.StartedAt, verdict.StoppedAt ?? verdict.At);
            bool stampsContradict = verdict.StoppedAt < verdict.StartedAt;
            Assert.Equal(stampsContradict ? Duration.Zero : verdict.Elapsed, Sum(verdict.Timeline));
            Assert.False(stampsContradict && verdict.Kind == SlaTargetKind.Callback, $"{verdict}: a call before the solution isn't the callback");
            if (verdict.Due is { } due)
            {
                Tiles(verdict.Proof, verdict.LimitFrom, due);
                Assert.True(verdict.Limit.Length is not { } length || Sum(verdict.Proof) == length, $"{verdict} proved by {Sum(verdict.Proof)}");
            }

            Csat.TestKit.BilingualContract.Explains(verdict.Explain);
        }
    }

    [Property]
    public void A_broken_promise_stays_broken_unless_a_change_is_retroactive(int[] numbers)
    {
        List<SlaEvent> events = TicketStory.Of(numbers, retroactive: false);
        var broken = new Dictionary<SlaTargetKind, Instant>();
        foreach (Instant now in Instants(events).OrderBy(now => now))
        {
            foreach (SlaVerdict verdict in TicketStory.First.Clock(events).At(now).Verdicts)
            {
                Assert.True(!broken.TryGetValue(verdict.Kind, out Instant at) || verdict.BreachedAt == at, $"{verdict.Kind} was broken at {at}, and at {now} it is {verdict}");
                if (verdict.BreachedAt is { } breachedAt)
                {
                    broken[verdict.Kind] = breachedAt;
                }
            }
        }
    }

    [Property]
    public void An_alert_that_went_off_went_off_at_its_time_and_keeps_it(int[] numbers)
    {
        List<SlaEvent> events = [.. TicketStory.Of(numbers, retroactive: false).Where(happened => happened is not (SlaGradeChanged or SlaPolicyChanged))];
        var gone = new Dictionary<SlaEscalation, Instant>();
        foreach (Instant now in Instants(events).OrderBy(now => now))
        {
            SlaVerdict verdict = TicketStory.First.Clock(events).At(now)[SlaTargetKind.Resolve];
            Assert.Equal(verdict.IsOpen ? verdict.Escalations.FirstOrDefault(alert => !alert.Reached) : null, verdict.NextEscalation);
            foreach (SlaAlert alert in verdict.Escalations)
            {
                Assert.Equal(verdict.IsOpen ? alert.At <= now : alert.At < verdict.StoppedAt, alert.Reached);
                Assert.True(alert.At is null || alert.At >= verdict.LimitFrom);
                Assert.True(!gone.TryGetValue(alert.Escalation, out Instant before) || alert.At == before, $"{alert} went off at {before}; now {now}");
                if (alert is { Reached: true, At: { } at })
                {
                    gone[alert.Escalation] = at;
                }
            }
        }
    }

    [Fact]
    public void The_stories_are_about_everything()
    {
        // Otherwise the laws above could hold of nothing.
        SlaEvent[] told = [.. Enumerable.Range(0, 300).SelectMany(i => TicketStory.Of([.. Enumerable.Range(1, 12).Select(j => (i * 7919) ^ (j * j * 104_729))], i % 2 == 0))];
        SlaVerdict[] seen = [.. Enumerable.Range(0, 300).Select(i => TicketStory.Of([.. Enumerable.Range(1, 12).Select(j => (i * 7919) ^ (j * j * 104_729))], false))
            .SelectMany(events => Instants(events).SelectMany(now => TicketStory.First.Clock(events).At(now).Verdicts))];

        Assert.Equal(12, told.Select(happened => happened.GetType()).Distinct().Count());
        Assert.Equal(
            [SlaStatus.Running, SlaStatus.Met, SlaStatus.Breached, SlaStatus.Paused, SlaStatus.NoDeadline],
            seen.Select(verdict => verdict.Status).Distinct().OrderBy(status => status));
        Assert.Contains(seen, verdict => verdict.LimitFrom > verdict.StartedAt && verdict.Status == SlaStatus.Breached && verdict.BreachedAt < verdict.LimitFrom);
        Assert.Contains(seen, verdict => verdict.Timeline.Any(piece => piece.Reason == SlaPieceReason.Resolved));
    }

    private static IEnumerable<Instant> Instants(List<SlaEvent> events) =>
        [.. events.Select(happened => happened.At), events[events.Count - 1].At + Duration.FromMinutes(61), events[events.Count - 1].At + Duration.FromDays(3)];

    private static Duration Sum(IEnumerable<SlaPiece> pieces) =>
        pieces.Where(piece => piece.IsCounted).Aggregate(Duration.Zero, (sum, piece) => sum + piece.Length);

    private static void Tiles(IReadOnlyList<SlaPiece> pieces, Instant? from, Instant until)
    {
        if (from is null || from >= until)
        {
            Assert.Empty(pieces);
            return;
        }

        Assert.Equal((from.Value, until), (pieces[0].Start, pieces[pieces.Count - 1].End));
        Assert.All(pieces, piece => Assert.True(piece.Length > Duration.Zero));
        Assert.Equal(pieces.Skip(1).Select(piece => piece.Start), pieces.Take(pieces.Count - 1).Select(piece => piece.End));
    }
}
