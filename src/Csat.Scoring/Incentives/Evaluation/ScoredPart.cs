namespace Csat.Scoring;

/// <summary>One measure of one person's score: the person's own part, the team's part and what both achieve together.</summary>
/// <param name="Own">The person's own part, or the only one.</param>
/// <param name="Team">The team's part; nothing where the measure isn't mixed.</param>
/// <param name="OwnShare">How much the own part counts, 0 to 1.</param>
internal readonly record struct ScoredPart(Judgement Own, Judgement Team, double OwnShare)
{
    public bool Exists => Own.Exists;

    public bool IsMixed => OwnShare < 1;

    public double Achievement => IsMixed ? Mixed(Own.Achievement, Team.Achievement) : Own.Achievement;

    /// <summary>What it achieves at the worst: a person is part of the team, so both parts are taken to be wrong together.</summary>
    public double Worst => IsMixed ? Mixed(Own.Worst, Team.Worst) : Own.Worst;

    public double Best => IsMixed ? Mixed(Own.Best, Team.Best) : Own.Best;

    private double Mixed(double own, double team) => (OwnShare * own) + ((1 - OwnShare) * team);
}
