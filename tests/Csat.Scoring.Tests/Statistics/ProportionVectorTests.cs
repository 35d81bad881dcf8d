namespace Csat.Scoring.Tests;

/// <summary>The intervals of a proportion against R 4.2.2, every reference case.</summary>
public class ProportionVectorTests
{
    [Fact]
    public void The_exact_interval_agrees_with_R() => Assert.All(Vectors.Of("clopper-pearson"), item =>
    {
        ConfidenceInterval interval = Intervals.ClopperPearson(item.Count("x"), item.Count("n"), item.Confidence);

        item.Agrees("lower", interval.Lower);
        item.Agrees("upper", interval.Upper);
        Assert.Equal(interval, By(item, IntervalMethod.ClopperPearson));
    });

    [Fact]
    public void Agresti_and_Coulls_interval_agrees_with_R_raw_and_clipped() => Assert.All(Vectors.Of("agresti-coull"), item =>
    {
        ConfidenceInterval interval = Intervals.AgrestiCoull(item.Count("x"), item.Count("n"), item.Confidence);

        item.Agrees("center", interval.Center);
        item.Agrees("lowerUnclipped", interval.Lower);
        item.Agrees("upperUnclipped", interval.Upper);
        item.Agrees("lower", interval.Clip(0, 1).Lower);
        item.Agrees("upper", interval.Clip(0, 1).Upper);
        Assert.Equal(interval, By(item, IntervalMethod.AgrestiCoull));
    });

    [Fact]
    public void Jeffreys_interval_agrees_with_R_with_and_without_its_ends() => Assert.All(Vectors.Of("jeffreys"), item =>
    {
        ConfidenceInterval raw = Intervals.JeffreysEqualTailed(item.Count("x"), item.Count("n"), item.Confidence);
        ConfidenceInterval ends = Intervals.Jeffreys(item.Count("x"), item.Count("n"), item.Confidence);

        item.Agrees("lower", raw.Lower);
        item.Agrees("upper", raw.Upper);
        item.Agrees("lowerBcd", ends.Lower);
        item.Agrees("upperBcd", ends.Upper);
        Assert.Equal(ends, By(item, IntervalMethod.Jeffreys));
    });

    private static ConfidenceInterval? By(VectorCase item, IntervalMethod method)
    {
        Estimate estimate = Estimate.OfProportion(item.Count("x"), item.Count("n"), new ScoreOptions { ConfidenceLevel = item.Confidence, Method = method });
        Assert.Equal(method, estimate.Method);
        return estimate.Interval;
    }
}
