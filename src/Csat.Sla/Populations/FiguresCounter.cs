using NodaTime;

namespace Csat.Sla;

/// <summary>Counts outcomes one by one, without new figures for each.</summary>
internal sealed class FiguresCounter
{
    private readonly DurationCounter _durations = new();
    private readonly long[] _outcomes = new long[7];
    private long _meanJudged;
    private decimal _meanSum;
    private decimal _meanAllowed;

    public void Add(SlaVerdict verdict) =>
        Add(verdict.Status, verdict.IsOpen, verdict.Elapsed?.BclCompatibleTicks, verdict.MeanLimit?.BclCompatibleTicks);

    public void Add(SlaStatus status, bool isOpen, long? elapsed, long? meanLimit)
    {
        // Late and overdue are two outcomes of one status.
        _outcomes[isOpen && status == SlaStatus.Breached ? _outcomes.Length - 1 : (int)status]++;
        bool judged = status == SlaStatus.Met || (status == SlaStatus.Breached && !isOpen);
        if (!judged || elapsed is not >= 0)
        {
            return;
        }

        _durations.Add(elapsed.Value);
        if (meanLimit is { } allowed)
        {
            _meanJudged++;
            _meanSum += elapsed.Value;
            _meanAllowed += allowed;
        }
    }

    public SlaFigures ToFigures() => new(
        new SlaTally
        {
            Running = _outcomes[(int)SlaStatus.Running],
            Met = _outcomes[(int)SlaStatus.Met],
            Late = _outcomes[(int)SlaStatus.Breached],
            Paused = _outcomes[(int)SlaStatus.Paused],
            NoDeadline = _outcomes[(int)SlaStatus.NoDeadline],
            NotCovered = _outcomes[(int)SlaStatus.NotCovered],
            Overdue = _outcomes[_outcomes.Length - 1],
        },
        _durations.ToHistogram(),
        new MeanFigures { Judged = _meanJudged, SumTicks = _meanSum, AllowedTicks = _meanAllowed });
}
