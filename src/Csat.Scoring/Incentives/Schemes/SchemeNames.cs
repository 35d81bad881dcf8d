namespace Csat.Scoring;

/// <summary>The declared values of the scheme's closed sets, listed by hand: a trimmed program keeps no list of its own.</summary>
internal static class SchemeNames
{
    private static readonly Array[] Sets =
    [
        new[] { MeasureFamily.Satisfaction, MeasureFamily.Timeliness, MeasureFamily.Quality, MeasureFamily.Cost, MeasureFamily.Learning },
        new[] { MeasureDirection.HigherIsBetter, MeasureDirection.LowerIsBetter },
        new[] { MeasureKind.Proportion, MeasureKind.Mean },
        new[] { MeasureScope.Individual, MeasureScope.Team, MeasureScope.Linked },
        new[] { MissingDataRule.TeamValue, MissingDataRule.SpreadWeight },
        new[]
        {
            MeasureSubject.General, MeasureSubject.Broadband, MeasureSubject.FixedLine, MeasureSubject.VipCustomers, MeasureSubject.OrdinaryCustomers,
            MeasureSubject.JustifiedComplaints, MeasureSubject.AllComplaints,
        },
        new[] { MeasureConcern.None, MeasureConcern.CompletionWithoutSatisfaction, MeasureConcern.Uncontrollable },
        new[] { ShrinkageMethod.Fixed, ShrinkageMethod.Estimated },
        new[] { RewardKind.Bonus, RewardKind.Promotion, RewardKind.Honour },
    ];

    public static T[] Of<T>()
        where T : struct, Enum => (T[])Array.Find(Sets, set => set.GetType() == typeof(T[]))!; // a cast alone takes any set for any other
}
