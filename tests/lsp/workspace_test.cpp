#include "lsp/workspace.h"

#include <gtest/gtest.h>

#include <string>

#include "input/temporary_folder.h"
#include "lsp/uri.h"

namespace sincerely {
namespace {

class WorkspaceTest : public testing::Test {
 protected:
  std::string path(const std::string& name) const {
    return folder_.path() + "/" + name;
  }

  void add(const std::string& name) {
    workspace_.add_folder(uri_of_path(path(name)));
  }

  std::string type_of(const std::string& name) {
    const Result<const Linter*> linter =
        workspace_.linter_of(name.empty() ? name : path(name));
    return linter ? linter.value()->options().default_type.value
                  : "! " + linter.error().message;
  }

  TemporaryFolder folder_;
  Workspace workspace_{{}, {}};
};

TEST_F(WorkspaceTest, HasSettingsOfEachFolder) {
  add("a");
  add("a/b");
  workspace_.set_settings({"", "reply", "", false});
  workspace_.set_settings(1, {"", "none", "", false});
  workspace_.set_settings(9, {"", "none", "", false});
  EXPECT_EQ("reply", type_of("a/1.txt"));
  EXPECT_EQ("none", type_of("a/b/1.txt"));
  EXPECT_EQ("reply", type_of("a/bc/1.txt"));
  EXPECT_EQ("reply", type_of("x.txt"));
  EXPECT_EQ("reply", type_of(""));
  workspace_.remove_folder(uri_of_path(path("a/b")));
  EXPECT_EQ("reply", type_of("a/b/1.txt"));
}

TEST_F(WorkspaceTest, SaysWhatSettingsThereAreNot) {
  workspace_.set_settings({"", "replay", "", false});
  EXPECT_EQ("! unknown letter type “replay”; did you mean “reply”?",
            type_of("a.txt"));
  workspace_.set_settings({});
  EXPECT_EQ("", type_of("a.txt"));
}

TEST_F(WorkspaceTest, LetsAConfigurationGoBeforeTheEditor) {
  folder_.write("a/.sincerely.yaml", "type: bad-news\n");
  add("a");
  workspace_.set_settings({"", "reply", "", false});
  EXPECT_EQ("bad-news", type_of("a/1.txt"));
  EXPECT_EQ("bad-news", type_of(""));  // not saved yet
  EXPECT_EQ("reply", type_of("1.txt"));
  EXPECT_EQ(path("a/.sincerely.yaml"), workspace_.config_of(path("a/x/1.txt")));
}

TEST_F(WorkspaceTest, NoticesThatAConfigurationHasChanged) {
  folder_.write("a/base.yaml", "only: excuse\n");
  folder_.write("a/.sincerely.yaml", "extends: base.yaml\ntype: reply\n");
  EXPECT_EQ("reply", type_of("a/1.txt"));
  EXPECT_EQ("", type_of("b/1.txt"));
  EXPECT_FALSE(workspace_.reload_changed());
  folder_.write("a/.sincerely.yaml", "type: bad-news\n");
  EXPECT_EQ("reply", type_of("a/1.txt"));
  EXPECT_TRUE(workspace_.reload_changed());
  EXPECT_EQ("bad-news", type_of("a/1.txt"));
  EXPECT_EQ("", type_of("b/1.txt"));
  folder_.write("b/.sincerely.yaml", "type: none\n");  // a new one
  EXPECT_TRUE(workspace_.reload_changed());
  EXPECT_EQ("none", type_of("b/1.txt"));
  folder_.write("a/.sincerely.yaml", "extends: base.yaml\ntype: reply\n");
  workspace_.reload();
  EXPECT_EQ("reply", type_of("a/1.txt"));
  folder_.write("a/base.yaml", "only: [excuse, tone]\n");  // what it extends
  EXPECT_TRUE(workspace_.reload_changed());
}

TEST_F(WorkspaceTest, NamesFilesFromTheirFolder) {
  EXPECT_EQ(path("a/lv/1.txt"), workspace_.name_of(path("a/lv/1.txt")));
  add("a/");
  EXPECT_EQ("lv/1.txt", workspace_.name_of(path("a/lv/1.txt")));
  EXPECT_EQ(path("b/1.txt"), workspace_.name_of(path("b/1.txt")));
  EXPECT_EQ(path("a/.sincerely.yaml"),
            workspace_.new_config_of(path("a/lv/1.txt")));
  EXPECT_EQ(path("b/.sincerely.yaml"),
            workspace_.new_config_of(path("b/1.txt")));
  workspace_.add_folder("file:///");
  EXPECT_EQ("etc/1.txt", workspace_.name_of("/etc/1.txt"));
}

}  // namespace
}  // namespace sincerely
