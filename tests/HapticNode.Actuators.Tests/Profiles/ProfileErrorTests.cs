using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Tests.Profiles;

[TestClass]
public sealed class ProfileErrorTests
{
    private const string Good =
        """
        kind: led
        title: some maker's lamp
        electrical:
          source: its sheet
          rated_current_ma: 10
          max_current_ma: 30
        optical:
          source: its sheet
          luminous_intensity_mcd: 6
          dominant_wavelength_nm: 569
          viewing_angle_deg: 130
          assumed:
            viewing_angle_deg: usual for the form
        spread:
          source: its sheet
          intensity: 0.5
        """;

    [TestMethod]
    public void A_good_profile_has_no_problems()
    {
        ActuatorProfile profile = ActuatorProfile.Parse("parts/lamp.yaml", Good);
        Assert.AreEqual("lamp", profile.Name);
        Assert.IsNull(profile.Note);
        ProfileValue angle = profile.Values.Single(value => value.Key == "viewing_angle_deg");
        Assert.IsTrue(angle.IsAssumed);
        Assert.AreEqual("usual for the form", angle.Basis);
        Assert.AreEqual("its sheet", profile.Values[0].Basis);
    }

    [TestMethod]
    [DataRow("max_current_ma: 30", "max_curent_ma: 30", 6, "unknown key electrical.max_curent_ma: did you mean 'max_current_ma'?")]
    [DataRow("max_current_ma: 30", "max_curent_ma: 30", 4, "max_current_ma is missing in electrical: a number, 0.1 to 5000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 0.01", 5, "rated_current_ma '0.01': expected a number, 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: ten", 5, "rated_current_ma 'ten': expected a number, 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 1,000", 5, "rated_current_ma '1,000': expected a number, 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: NaN", 5, "rated_current_ma 'NaN': expected a number, 0.1 to 1000")]
    [DataRow("rated_current_ma: 10", "rated_current_ma: 40", 6, "max_current_ma 30: must not be below rated_current_ma, 40")]
    [DataRow("viewing_angle_deg: usual for the form", "viewing_angel_deg: usual for the form", 13, "unknown key optical.assumed.viewing_angel_deg: did you mean 'viewing_angle_deg'?")]
    [DataRow("viewing_angle_deg: usual for the form", "viewing_angle_deg:", 13, "viewing_angle_deg is assumed without a reason")]
    [DataRow("kind: led", "kind: lamp", 1, "kind 'lamp': expected one of lra, erm, piezo, magnetic, led")]
    [DataRow("kind: led", "kind: lad", 1, "kind 'lad': did you mean 'led'?")]
    [DataRow("title: some maker's lamp", "titel: some maker's lamp", 2, "unknown key titel: did you mean 'title'?")]
    [DataRow("title: some maker's lamp", "note: none", 1, "title is missing")]
    [DataRow("spread:", "spred:", 14, "unknown key spred: did you mean 'spread'?")]
    [DataRow("spread:", "spred:", 1, "spread is missing: a group with intensity")]
    [DataRow("  source: its sheet\n  intensity", "  intensity", 15, "source is missing in spread")]
    [DataRow("  max_current_ma: 30", "  max_current_ma: 30\n  max_current_ma: 31", 7, "Duplicate")]
    public void A_problem_names_its_line_key_range_and_nearest_word(string good, string bad, int line, string message)
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", Good.Replace(good, bad)));
        ProfileProblem? problem = exception.Problems.FirstOrDefault(problem => problem.Message.Contains(message, StringComparison.OrdinalIgnoreCase));
        Assert.IsNotNull(problem, exception.Message);
        Assert.AreEqual("lamp.yaml", problem.File);
        Assert.AreEqual(line, problem.Line, exception.Message);
    }

    [TestMethod]
    public void All_problems_are_told_at_once_in_the_order_of_their_lines()
    {
        string bad = Good.Replace("rated_current_ma: 10", "rated_current_ma: 0").Replace("intensity: 0.5", "intensity: 5").Replace("569", "infrared");
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", bad));
        CollectionAssert.AreEqual(
            new[] { "rated_current_ma", "dominant_wavelength_nm", "intensity" },
            exception.Problems.Select(problem => problem.Key).ToArray());
        Assert.StartsWith("lamp.yaml:5: rated_current_ma '0'", exception.Message);
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("- a list")]
    [DataRow("kind: [led")]
    [DataRow("kind: led\n---\nkind: led")]
    public void Text_that_is_no_profile_is_refused(string text)
    {
        Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("lamp.yaml", text));
    }

    [TestMethod]
    public void A_name_that_is_not_shipped_is_answered_with_the_nearest()
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Load("vg0832022"));
        Assert.Contains("did you mean 'vg0832022d'?", exception.Message);
    }

    [TestMethod]
    public void A_part_of_another_kind_is_refused()
    {
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultErm));
        Assert.Contains("of the kind erm", exception.Message);
    }

    [TestMethod]
    public void A_file_that_is_not_there_is_an_error_of_the_file()
    {
        Assert.ThrowsExactly<FileNotFoundException>(() => ActuatorProfile.Load("no-such-profile.yaml"));
    }

    [TestMethod]
    public void A_path_is_read_from_the_disk()
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "my-lamp.yaml");
        File.WriteAllText(path, Good);
        Assert.AreEqual("my-lamp", ActuatorProfile.Load(path).Name);
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    [TestMethod]
    public void Numbers_that_do_not_go_together_are_refused_with_a_way_out()
    {
        string good = Shipped("vg0832022d");
        ProfileException exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("x.yaml", good.Replace("moving_mass_g: 0.7", "moving_mass_g: 0.07")));
        Assert.AreEqual("rated_acceleration_rms_g", exception.Problems.Single().Key);
        Assert.Contains("heavier moving_mass_g", exception.Message);

        string erm = Shipped("lcm0827a3038f");
        exception = Assert.ThrowsExactly<ProfileException>(() => ActuatorProfile.Parse("x.yaml", erm.Replace("rated_current_ma: 80", "rated_current_ma: 130")));
        Assert.AreEqual("rated_current_ma", exception.Problems.Single().Key);
    }

    private static string Shipped(string name)
    {
        using Stream stream = typeof(ActuatorProfile).Assembly.GetManifestResourceStream(name + ".yaml")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
