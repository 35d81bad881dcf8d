using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using Spectre.Console;

/// <summary>Prints a review as aligned tables.</summary>
internal sealed class Report(Review review, Options options, TextWriter output)
{
    private readonly IAnsiConsole _console = PlainBorder.Console(output);

    public void Print()
    {
        Line(Say("SERVICE REVIEW", "服务评估") + $"  {review.File}");
        Line(review.AsOf is null ? Say("No ticket was accepted.", "没有接受任何工单。")
            : review.From is null ? Say($"No ticket was created by {review.AsOf}.", $"截至 {review.AsOf} 尚无工单。")
            : Say($"Tickets created {review.From} to {review.Until}; judged as of {review.AsOf}.",
                $"工单创建时间 {review.From} 至 {review.Until}；判定时点 {review.AsOf}。"));
        if (review.CreatedAfterAsOf > 0)
        {
            Line(Say($"{review.CreatedAfterAsOf} tickets created after that are left out.", $"此后创建的 {review.CreatedAfterAsOf} 张工单不计入。"));
        }

        Line(Say("Promises: ", "承诺：") + string.Join(Say("; ", "；"), review.Promises.Select(promise => Say($"{promise.Kind} {promise.Channels} {promise.Limit}", $"{promise.Kind}（{promise.Channels}）{promise.Limit}"))) + Say(".", "。"));
        Rows();
        Promises(Say("FIRST REPLY IN TIME, BY CHANNEL", "按渠道：首次响应及时率"), channel => channel.Reply);
        Promises(Say("RESOLVED IN TIME, BY CHANNEL", "按渠道：解决及时率"), channel => channel.Resolution);
        Line(Say("Rates are of tickets with a time stamp; open ones stand beside them. The last column counts the overdue ones as missed.", "比率只计有时间戳的工单；未完成的另列。末列把已超时的计为未及时。"));
        SatisfactionTable();
        Topics();
        Agents();
        Contradictions(Say("FIRST REPLY: THE FILE'S VERDICT AGAINST ITS OWN TIMES", "首次响应：文件结论与其时间戳对照"), review.ReplyVerdicts);
        Contradictions(Say("RESOLUTION: THE FILE'S VERDICT AGAINST ITS OWN TIMES", "解决：文件结论与其时间戳对照"), review.ResolutionVerdicts);
    }

    private void Rows()
    {
        RowCounts rows = review.Rows;
        Line(Say($"Rows: {rows.Read} read = {rows.Accepted} accepted + {rows.Rejected} rejected; {rows.Warnings.Length} accepted with a warning.",
            $"行数：读取 {rows.Read} = 接受 {rows.Accepted} + 拒绝 {rows.Rejected}；其中 {rows.Warnings.Length} 行带警告。"));
        Notes(Say("rejected", "拒绝"), rows.Rejections);
        Notes(Say("warning", "警告"), rows.Warnings);
    }

    private void Notes(string kind, RowNote[] notes)
    {
        foreach (RowNote note in notes)
        {
            Line("  " + Say($"line {note.Line}{(note.Ticket.Length > 0 ? $", ticket {note.Ticket}" : "")}, {kind}: ", $"第 {note.Line} 行{(note.Ticket.Length > 0 ? $"，工单 {note.Ticket}" : "")}，{kind}：") + string.Join(Say("; ", "；"), note.Reasons));
        }
    }

    private void Promises(string title, Func<ChannelReview, Compliance> pick)
    {
        Table table = NewTable(
            title, Left("Channel", "渠道"), Right("Tickets", "工单"), Right("In time", "及时"), Right("Judged (n)", "已判定（n）"),
            Left("Rate, 95 % interval", "及时率及 95% 区间"), Right("Running", "进行中"), Right("Overdue", "已超时"), Right("Overdue as missed", "超时计为未及时"));
        foreach (ChannelReview channel in review.ByChannel.Append(review.Overall))
        {
            Compliance kept = pick(channel);
            table.AddRow(channel.Channel, $"{channel.Tickets}", $"{kept.Met}", $"{kept.Judged}", Short(kept.Rate), $"{kept.Running}", $"{kept.Overdue}", Percent(kept.RateWithOverdue.Value));
        }

        _console.Write(table);
    }

    private void SatisfactionTable()
    {
        Table table = NewTable(
            Say("SATISFACTION: SHARE OF 4 AND 5 AMONG ANSWERS 1 TO 5", "满意率：1–5 分中 4 分和 5 分的占比"),
            Left("By", "维度"), Left("Group", "分组"), Right("Tickets", "工单"), Right("Answers (n)", "答复（n）"), Left("Rate, Wilson 95 %", "满意率，Wilson 95%"));
        void Add(string by, string group, int tickets, Estimate rate) =>
            table.AddRow(by, Markup.Escape(group), $"{tickets}", $"{rate.N}", Short(rate));
        Add(Say("all", "全部"), string.Empty, review.Overall.Tickets, review.Satisfaction);
        foreach (ChannelReview channel in review.ByChannel)
        {
            Add(Say("channel", "渠道"), channel.Channel, channel.Tickets, channel.Satisfaction);
        }

        foreach (GroupScore product in review.ByProduct)
        {
            Add(Say("product", "产品"), product.Group, product.Tickets, product.Satisfaction);
        }

        foreach (GroupScore agent in review.ByAgent)
        {
            Add(Say("agent", "坐席"), agent.Group, agent.Tickets, agent.Satisfaction);
        }

        _console.Write(table);
        Line(Say($"Groups with fewer than {options.MinimumN} answers are withheld.", $"答复少于 {options.MinimumN} 份的分组不公布。"));
    }

    private void Topics()
    {
        Table table = NewTable(Say("TOPICS", "主题"), Left("Topic", "主题"), Right("Tickets", "工单"), Right("Share", "占比"));
        foreach (TopicCount topic in review.Topics)
        {
            table.AddRow(Markup.Escape(topic.Topic), $"{topic.Tickets}", Percent((double)topic.Tickets / review.Overall.Tickets));
        }

        _console.Write(table);
    }

    private void Agents()
    {
        string[] measures = [.. Desk.Scheme(options.MinimumN).Measures.Select(measure => measure.Name.In(options.Culture))];
        Table table = NewTable(
            Say("AGENT SCORES UNDER THE SCHEME (100 = every target met)", "坐席得分（100 = 全部达标）"),
            [
                Right("Rank", "名次"), Left("Agent", "坐席"), Right("Score", "得分"), Left("95 % interval", "95% 区间"),
                .. measures.Select(name => (name, true)), Left("Tied with", "并列者"),
            ]);
        foreach (AgentScore agent in review.Agents)
        {
            string tied = agent.TiedWith.Count == 0 ? Say("nobody", "无")
                : agent.TiedWith.Count == review.Agents.Length - 1 ? Say("all others", "其余全部")
                : agent.TiedWith.Count > 3 ? Say($"{agent.TiedWith.Count} others", $"另外 {agent.TiedWith.Count} 人")
                : string.Join(", ", agent.TiedWith);
            table.AddRow(
            [
                agent.Rank is { } rank ? $"{rank}" : "-", Markup.Escape(agent.Agent), Number(agent.Score), $"{Number(agent.Lower)} - {Number(agent.Upper)}",
                .. agent.Measures.Select(measure => measure.Rate is null && measure.N > 0 ? $"{Say("withheld", "不公布")} (n = {measure.N})" : $"{Percent(measure.Rate)} (n = {measure.N})"), Markup.Escape(tied),
            ]);
        }

        _console.Write(table);
        Line(Say("Weights: ", "权重：") + string.Join(Say(", ", "、"), Desk.Scheme(options.MinimumN).Measures.Select(measure =>
            $"{measure.Name.In(options.Culture)} {Percent((double)measure.Weight)}")) + Say(". Satisfaction is shrunk to the team's mean before it scores; overdue tickets count as missed.", "。满意率先向团队均值收缩，再计分；已超时的工单计为未及时。"));
        Line(Say("A rank counts only those whose whole interval lies above; who overlaps is tied: the answers at hand are too few to tell them apart.",
            "名次只计区间整体更高的人数；区间重叠即并列，表示现有样本不足以区分。"));
    }

    private void Contradictions(string title, VerdictCheck check)
    {
        Line(string.Empty);
        Line(title);
        Line(Say($"{check.Judged} compared: {check.Agree} agree, {check.Contradict} contradict the time stamps.",
            $"对照 {check.Judged} 条：一致 {check.Agree} 条，与时间戳矛盾 {check.Contradict} 条。"));
        foreach (Contradiction item in check.Explanations)
        {
            Line("  " + Say($"ticket {item.Ticket}: the file says '{item.FileSays}'. ", $"工单 {item.Ticket}：文件结论为“{item.FileSays}”。") + item.Explanation);
        }
    }

    private string Say(string en, string zh) => LocalizedText.IsChinese(options.Culture) ? zh : en;

    private (string Title, bool Right) Left(string en, string zh) => (Say(en, zh), false);

    private (string Title, bool Right) Right(string en, string zh) => (Say(en, zh), true);

    private void Line(string text) => output.WriteLine(text);

    private Table NewTable(string title, params (string Title, bool Right)[] columns)
    {
        Line(string.Empty);
        Line(title);
        Table table = new Table().Border(PlainBorder.Instance);
        foreach ((string heading, bool right) in columns)
        {
            var column = new TableColumn(Markup.Escape(heading)).NoWrap();
            table.AddColumn(right ? column.RightAligned() : column);
        }

        return table;
    }

    private string Short(Estimate estimate) => estimate.Status switch
    {
        EstimateStatus.NoData => Say("no data", "无数据"),
        EstimateStatus.Suppressed => Say("withheld", "不公布"),
        _ => $"{Percent(estimate.Value)} ({Percent(estimate.Lower)} - {Percent(estimate.Upper)})",
    };

    private static string Percent(double? share) => share is { } value ? (100 * value).ToString("F1", CultureInfo.InvariantCulture) + "%" : "-";

    private static string Number(double? value) => value?.ToString("F1", CultureInfo.InvariantCulture) ?? "-";
}
