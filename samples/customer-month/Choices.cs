using Csat.Domain;
using Csat.Scoring;

/// <summary>What no file and no rule decides: this sample's own cut-offs, aims and answers. Another operator's stand here instead.</summary>
internal static class Choices
{
    /// <summary>Which share of the customers, the highest charges first, is in a grade or a better one. All others are basic.</summary>
    public static readonly (ServiceGrade Grade, double Share)[] Quantiles = [(ServiceGrade.Diamond, 0.05), (ServiceGrade.Gold, 0.20), (ServiceGrade.Silver, 0.50)];

    /// <summary>The aim for every cause of leaving: a fifth fewer customers lost.</summary>
    public const double LossesKept = 0.8;

    public static readonly RatingScale Scale = RatingScales.OneToFive;

    /// <summary>The rate that plans go by. Neutral customers are to be won over (REL-01), so they don't count as satisfied.</summary>
    public static readonly ScoreMetric Satisfaction = Metrics.SatisfactionRate(NeutralPolicy.CountAsDissatisfied);

    public static readonly ScoreMetric WithoutNeutral = Metrics.SatisfactionRate(NeutralPolicy.Exclude);

    public static readonly LocalizedText Service = new("customer service", "客户服务部");

    public static readonly LocalizedText Marketing = new("marketing", "市场部");

    public static readonly LocalizedText Supervisor = new("service supervision group", "服务质量监督组");

    /// <summary>A policy whose thresholds are the quantiles of these customers' charges; who pays exactly the threshold has the grade.</summary>
    public static GradingPolicy Grading(IEnumerable<MonthCustomer> customers)
    {
        decimal[] charges = [.. customers.Select(customer => customer.MonthlyCharge).OrderDescending()];
        return new("monthly-charge-quantiles", "1", GradeFamily.Household, Quantiles.Select(cut =>
            new GradeThreshold(cut.Grade, charges[(int)Math.Ceiling(cut.Share * charges.Length) - 1])));
    }

    /// <summary>Who does what about customers lost in a way and for a cause.</summary>
    public static (LocalizedText Department, LocalizedText Measure) AnswerTo(ChurnType type, ChurnCause cause) => (type, cause) switch
    {
        (_, ChurnCause.Employee) => (Service, new("coach attitude and product knowledge", "开展服务态度与产品知识辅导")),
        (_, ChurnCause.System) => (new("IT support", "IT 支撑部"), new("put usual requests on the website", "常用业务上线网站自助办理")),
        (ChurnType.Competitive, _) => (Marketing, new("match rivals' devices, speeds and prices", "对标竞争对手的终端、网速与资费")),
        _ => (new("network and products", "网络与产品部"), new("mend weak network, close product gaps", "整治网络弱点，补齐产品短板")),
    };
}
