using NodaTime;

namespace Csat.Domain.Tests;

/// <summary>Improvements for tests, and random streams of events.</summary>
internal static class ImprovementStories
{
    public static readonly LocalDate Start = new(2026, 11, 2);

    public static readonly ImprovementStandard Standard = new("satisfaction rate", LimitDirection.AtLeast, 85, "%");

    public static readonly ImprovementItem Item = new("I-1", "tariffs are complex", "a page that shows them", "marketing", ImprovementItem.UsualDeadline(Start), Standard);

    public static ImprovementLoop Open => ImprovementLoop.Open(Item, Start);

    public static LocalDate Day(int day) => Start.PlusDays(day);

    public static ImprovementResult Result(double after, long answers = 120) => new(VerificationWay.SecondSurvey, after, answers, 71.5, after - 71.5 - 6, after - 71.5 + 6);

    public static List<ImprovementEvent> Stream(int seed, int length)
    {
        var random = new Random(seed);
        var events = new List<ImprovementEvent>();
        int day = 0;
        for (int i = 0; i < length; i++)
        {
            day += random.Next(12) == 0 ? -2 : random.Next(3);
            events.Add(Make((ImprovementEventType)random.Next(6), Day(day), random));
        }

        return events;
    }

    public static ImprovementEvent Make(ImprovementEventType type, LocalDate on, Random random) => type switch
    {
        ImprovementEventType.Heard => new ImprovementHeard(on, "Chen", random.Next(5) > 0),
        ImprovementEventType.Reviewed => new ImprovementReviewed(on, Enumerable.Range(0, random.Next(4)).Select(i => "party " + i), random.Next(5) > 0),
        ImprovementEventType.CarriedOut => new ImprovementCarriedOut(on, "evidence"),
        ImprovementEventType.Verified => new ImprovementVerified(on, Result(random.Next(80, 90), random.Next(6) == 0 ? 0 : 50)),
        ImprovementEventType.Replanned => new ImprovementReplanned(on, "another way", on.PlusDays(random.Next(-2, 20))),
        _ => new ImprovementClosed(on),
    };
}
